/**
 * Outlines of provinces and countries, for maps and to tell in which province a point lies.
 *
 * <p>They are those of Natural Earth (public domain), simplified in the build.
 */
@NullMarked
package org.reportedly.gazetteer.shape;

import org.jspecify.annotations.NullMarked;
