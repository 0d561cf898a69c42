/** Who may use the desk, and how they show who they are. */
@NullMarked
package org.reportedly.server.account;

import org.jspecify.annotations.NullMarked;
