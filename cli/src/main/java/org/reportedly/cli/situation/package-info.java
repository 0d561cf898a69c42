/** Incidents and views of the situation, printed for a person or as JSON. */
@NullMarked
package org.reportedly.cli.situation;

import org.jspecify.annotations.NullMarked;
