/**
 * Tables with places for maps. Every row is there, also without a place; precision stands beside
 * each point, because the middle of a province is not where something happened.
 */
@NullMarked
package org.reportedly.export.geo;

import org.jspecify.annotations.NullMarked;
