/**
 * What is handed on, one value a row: claims with their incident and verdict, incidents with their
 * accounts, reports. Whoever holds the data makes these; writers take nothing else.
 */
@NullMarked
package org.reportedly.export.row;

import org.jspecify.annotations.NullMarked;
