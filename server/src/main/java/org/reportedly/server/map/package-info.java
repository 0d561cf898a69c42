/**
 * The map: incidents on the project's own outlines of countries and provinces, drawn as SVG on the
 * server. How exactly a place is known is drawn as well: a town is a dot, a district a ring, a
 * province or country is shaded as a whole.
 */
@NullMarked
package org.reportedly.server.map;

import org.jspecify.annotations.NullMarked;
