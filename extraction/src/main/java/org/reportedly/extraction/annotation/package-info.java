/**
 * What the stages find on their own, before claims are made of it: which words tell times, who says
 * what, and which words announce events.
 *
 * <p>{@link org.reportedly.extraction.annotation.Annotator} runs the same stages as the claim
 * reader and gives stretches of the report's text, so that each stage can be looked at and measured
 * alone.
 */
@NullMarked
package org.reportedly.extraction.annotation;

import org.jspecify.annotations.NullMarked;
