/** How fast a running desk answers; run by name only, see the module's page. */
@NullMarked
package org.reportedly.server.measuring;

import org.jspecify.annotations.NullMarked;
