/**
 * Imports GeoNames dumps into a gazetteer file of the user's own.
 *
 * <p>A dump of any size is read as a stream: its rows are first dealt out to temporary files by
 * ranges of ids, then each range is merged in memory. Broken rows are counted and named; of a file
 * that cannot be read to its end nothing is taken. The gazetteer stays as it was until the new
 * layer is complete, also where the process is killed; {@link
 * org.reportedly.gazetteer.dump.LayerLock} removes what such a one left behind.
 */
@NullMarked
package org.reportedly.gazetteer.dump;

import org.jspecify.annotations.NullMarked;
