/**
 * Requests to answers. A {@link org.reportedly.server.http.Route} joins an address to an {@link
 * org.reportedly.server.http.Action}, which is a function from an {@link
 * org.reportedly.server.http.Exchange} to an {@link org.reportedly.server.http.Answer}; nothing of
 * Jetty is seen outside this package. Every answer leaves with the headers of {@link
 * org.reportedly.server.http.SafetyHeaders}, and every request passes {@link
 * org.reportedly.server.http.OriginCheck} first.
 */
@NullMarked
package org.reportedly.server.http;

import org.jspecify.annotations.NullMarked;
