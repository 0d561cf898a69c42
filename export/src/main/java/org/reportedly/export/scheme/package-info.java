/**
 * Claims and incidents in the schemes of event data: ACLED's columns and PLOVER's records. Codes of
 * actors follow from what the book of actors knows, by tables; what it does not know stays empty.
 */
@NullMarked
package org.reportedly.export.scheme;

import org.jspecify.annotations.NullMarked;
