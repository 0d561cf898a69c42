/**
 * The desk: pages for analysts and an interface for programs over one ledger, from one process and
 * without any other server. {@link org.reportedly.server.Desk} is the way in.
 */
@NullMarked
package org.reportedly.server;

import org.jspecify.annotations.NullMarked;
