/**
 * Cuts a text into sentences and tokens before anything is parsed.
 *
 * <p>{@link org.reportedly.language.segmentation.Segmenter} goes by paragraphs, so that no sentence
 * crosses a blank line; what stands before the first sentence of a paragraph and belongs to no
 * sentence (a dateline, the time stamp of a live blog, a bullet) becomes a segment of its own. The
 * token rules follow the OntoNotes treebank, which the parser learnt from: {@code hard-fought} is
 * three tokens, {@code Su-34} one, {@code Russia's} two.
 */
@NullMarked
package org.reportedly.language.segmentation;

import org.jspecify.annotations.NullMarked;
