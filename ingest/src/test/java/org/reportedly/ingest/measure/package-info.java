/**
 * Programs that measure this module on data that is no part of the project; how to call them stands
 * in {@code docs/modules/ingest.md}.
 */
@NullMarked
package org.reportedly.ingest.measure;

import org.jspecify.annotations.NullMarked;
