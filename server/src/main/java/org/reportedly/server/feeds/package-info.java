/**
 * Feeds that the desk visits by itself. {@link org.reportedly.server.feeds.Feeds} holds them and
 * their health, in a file that outlives the desk; what is new is read and kept like any report that
 * is sent.
 */
@NullMarked
package org.reportedly.server.feeds;

import org.jspecify.annotations.NullMarked;
