/** The domain's words as immutable records: what a report, a claim and their parts are. */
@NullMarked
package org.reportedly.model;

import org.jspecify.annotations.NullMarked;
