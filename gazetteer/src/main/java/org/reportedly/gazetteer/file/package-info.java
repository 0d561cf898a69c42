/**
 * The gazetteer's file: flat, little-endian, used where it lies (mapped, or in one byte array).
 *
 * <pre>
 * header   8 bytes "RPGAZ\0\0\1"; int rows; int names; long strings (bytes); 8 bytes unused
 * names    12 bytes each, sorted: long hash of a key, its lowest two bits the quality; int id
 * rows     40 bytes each, sorted by id: int id, latitude and longitude (1e-6 degrees), population;
 *          long name; int province, district (offsets of "code TAB name"); 2 bytes country;
 *          1 byte kind; 5 bytes feature code
 * strings  int length in bytes, then UTF-8
 * </pre>
 *
 * <p>A name leads to ids, not to rows, so that several files can be laid over one another: a row of
 * a later file takes the place of the same id's row in an earlier one.
 */
@NullMarked
package org.reportedly.gazetteer.file;

import org.jspecify.annotations.NullMarked;
