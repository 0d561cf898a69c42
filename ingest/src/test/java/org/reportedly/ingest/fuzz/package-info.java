/**
 * Fuzz tests with their corpus; how to let them search stands in {@code docs/modules/ingest.md}.
 */
@NullMarked
package org.reportedly.ingest.fuzz;

import org.jspecify.annotations.NullMarked;
