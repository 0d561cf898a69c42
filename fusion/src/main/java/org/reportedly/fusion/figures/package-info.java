/** The numbers of an incident over time: who gave which, and what they come to, never averaged. */
@NullMarked
package org.reportedly.fusion.figures;

import org.jspecify.annotations.NullMarked;
