/** Figures and days as a person reads them, the same in the terminal and in the browser. */
@NullMarked
package org.reportedly.model.words;

import org.jspecify.annotations.NullMarked;
