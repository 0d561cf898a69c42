/**
 * Compiles the gazetteer in the build, from open data and from our own tables.
 *
 * <p>Towns come from GeoNames' cities500, names of provinces and districts from GeoNames as well
 * (both CC BY 4.0), provinces' ids, middles and other names from Natural Earth (public domain),
 * countries, regions and seas from {@link org.reportedly.gazetteer.knowledge}.
 */
@NullMarked
package org.reportedly.gazetteer.compile;

import org.jspecify.annotations.NullMarked;
