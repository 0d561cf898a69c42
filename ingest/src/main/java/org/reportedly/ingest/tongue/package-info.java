/**
 * Tells which language a text is in, by its script and its commonest words: {@link
 * org.reportedly.ingest.tongue.LanguageTeller}.
 */
@NullMarked
package org.reportedly.ingest.tongue;

import org.jspecify.annotations.NullMarked;
