/**
 * Places by name.
 *
 * <p>A {@link org.reportedly.gazetteer.Gazetteer} finds countries, provinces, districts, towns,
 * seas, rivers and regions by any name or spelling of theirs. It is compiled in the build from open
 * data (GeoNames, Natural Earth) and from tables of our own into one flat file, see {@link
 * org.reportedly.gazetteer.file}. Which of several namesakes a report means is decided in {@link
 * org.reportedly.gazetteer.resolve}.
 */
@NullMarked
package org.reportedly.gazetteer;

import org.jspecify.annotations.NullMarked;
