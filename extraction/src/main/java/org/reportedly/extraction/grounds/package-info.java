/**
 * What a claim was read from: references to what the stages found in its sentence, kept so that the
 * claim can be explained and its confidence weighed. They are never copied or put into words here.
 */
@NullMarked
package org.reportedly.extraction.grounds;

import org.jspecify.annotations.NullMarked;
