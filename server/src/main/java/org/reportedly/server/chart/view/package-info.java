/**
 * The charts of the views: bars by day and side, ranges, what lasts how long, and marks of who
 * claims to hold what. Each is made of the same rows or incidents as the view's table. Places from
 * left to right are hundredths of the width, heights are in pixels, so that the drawings fit a
 * phone as well as a wall.
 */
@NullMarked
package org.reportedly.server.chart.view;

import org.jspecify.annotations.NullMarked;
