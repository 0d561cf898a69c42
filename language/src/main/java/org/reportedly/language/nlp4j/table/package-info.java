/**
 * Flat tables of primitives, and the file that holds them.
 *
 * <p>A trained model is a map from hundreds of thousands of feature texts to weights. As a map of
 * strings it takes seconds to build and a gigabyte to hold; here a feature is the 64-bit hash of
 * its text, the hashes stand sorted in one array, and the weights that are not zero stand in
 * another, so that loading is no more than reading arrays.
 */
@NullMarked
package org.reportedly.language.nlp4j.table;

import org.jspecify.annotations.NullMarked;
