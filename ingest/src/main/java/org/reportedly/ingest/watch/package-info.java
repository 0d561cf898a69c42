/**
 * What is remembered of sources that are visited again and again: {@link
 * org.reportedly.ingest.watch.SourceHealth} for each, kept in a {@link
 * org.reportedly.ingest.watch.HealthFile}; {@link org.reportedly.ingest.watch.BackOff} says when
 * the next visit is.
 */
@NullMarked
package org.reportedly.ingest.watch;

import org.jspecify.annotations.NullMarked;
