/** Where it happened: which of a report's places belongs to which event. */
@NullMarked
package org.reportedly.extraction.place;

import org.jspecify.annotations.NullMarked;
