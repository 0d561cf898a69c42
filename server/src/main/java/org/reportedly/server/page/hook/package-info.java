/** The page of webhooks. */
@NullMarked
package org.reportedly.server.page.hook;

import org.jspecify.annotations.NullMarked;
