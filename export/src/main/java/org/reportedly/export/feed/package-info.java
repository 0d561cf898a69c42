/** What goes out to readers of news and to warning centres: RSS feeds and CAP alerts. */
@NullMarked
package org.reportedly.export.feed;

import org.jspecify.annotations.NullMarked;
