/**
 * Charts as positions on a drawing; templates draw them as SVG, which needs no script and follows
 * the page's colours.
 */
@NullMarked
package org.reportedly.server.chart;

import org.jspecify.annotations.NullMarked;
