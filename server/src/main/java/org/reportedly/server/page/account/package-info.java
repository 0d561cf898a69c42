/** Signing in, and the accounts of the desk. */
@NullMarked
package org.reportedly.server.page.account;

import org.jspecify.annotations.NullMarked;
