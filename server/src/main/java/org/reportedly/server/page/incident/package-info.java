/** The page of one incident: what each side and speaker says, beside one another. */
@NullMarked
package org.reportedly.server.page.incident;

import org.jspecify.annotations.NullMarked;
