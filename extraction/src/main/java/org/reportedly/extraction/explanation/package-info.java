/**
 * Why a claim was read as it was: for each field the rule, the cue and the words behind it.
 *
 * <p>While reading, each claim only keeps its {@link org.reportedly.extraction.grounds.Grounds}:
 * references to what the stages found anyway. Nothing is put into words until somebody asks. Then
 * {@link org.reportedly.extraction.explanation.Explainer} asks one class for each field, which
 * gives {@link org.reportedly.extraction.explanation.Reason}s. A reason names a {@link
 * org.reportedly.extraction.explanation.Rule}: a row of a table that an analyst can open and
 * change, or one of the {@link org.reportedly.extraction.explanation.Way}s that stand in the code.
 */
@NullMarked
package org.reportedly.extraction.explanation;

import org.jspecify.annotations.NullMarked;
