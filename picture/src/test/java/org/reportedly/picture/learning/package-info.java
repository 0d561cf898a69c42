/**
 * Learns from labelled reports what links between claims are worth: {@link
 * org.reportedly.picture.learning.PairTraining} is run by {@code picture/run.sh}, and writes the
 * table that fusion weighs pairs by.
 */
@NullMarked
package org.reportedly.picture.learning;

import org.jspecify.annotations.NullMarked;
