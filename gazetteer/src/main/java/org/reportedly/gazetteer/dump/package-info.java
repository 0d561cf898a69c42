/**
 * Imports GeoNames dumps into a gazetteer file of the user's own.
 *
 * <p>A dump of any size is read as a stream: its rows are first dealt out to temporary files by
 * ranges of ids, then each range is merged in memory. Broken rows are counted and named; a broken
 * archive ends the import, and the gazetteer stays as it was.
 */
@NullMarked
package org.reportedly.gazetteer.dump;

import org.jspecify.annotations.NullMarked;
