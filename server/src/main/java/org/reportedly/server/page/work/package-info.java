/** The page of work that goes on in the background. */
@NullMarked
package org.reportedly.server.page.work;

import org.jspecify.annotations.NullMarked;
