package org.reportedly.extraction.annotation;

import java.util.Optional;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Span;

/**
 * A word that announces an event.
 *
 * @param span of the word, in UTF-16 code units of the report's text
 * @param type what it says that happened
 * @param root the type's root in PLOVER, such as {@code ASSAULT}; empty where PLOVER has none
 */
public record FoundEvent(Span span, ClaimType type, Optional<String> root) {}
