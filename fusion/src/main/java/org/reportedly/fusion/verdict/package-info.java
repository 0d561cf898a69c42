/**
 * What all claims about an incident come to. Who repeats whom is told apart from who says the same
 * on their own: the speakers of one side are one source, and so are many outlets that quote one
 * speaker.
 */
@NullMarked
package org.reportedly.fusion.verdict;

import org.jspecify.annotations.NullMarked;
