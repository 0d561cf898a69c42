/**
 * From text to attributed claims: who says that what happened, where, when, to whom, how many and
 * how surely.
 */
@NullMarked
package org.reportedly.extraction;

import org.jspecify.annotations.NullMarked;
