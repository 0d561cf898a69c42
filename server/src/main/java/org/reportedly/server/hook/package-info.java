/**
 * Webhooks: addresses of other programs that are told when something new meets a filter. {@link
 * org.reportedly.server.hook.Webhooks} holds them and tells them in the background; {@link
 * org.reportedly.server.hook.News} finds what is new for one; {@link
 * org.reportedly.server.hook.HookFile} remembers how far each was told.
 */
@NullMarked
package org.reportedly.server.hook;

import org.jspecify.annotations.NullMarked;
