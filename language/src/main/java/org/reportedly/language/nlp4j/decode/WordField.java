package org.reportedly.language.nlp4j.decode;

import java.util.Optional;

/** A value of a word that features look at, by the name that the models' templates give it. */
enum WordField {
  FORM("word_form_simplified"),
  SMALL_FORM("word_form_simplified_lowercase"),
  SHAPE("word_shape"),
  PREFIX_2("prefix:2"),
  PREFIX_3("prefix:3"),
  SUFFIX_1("suffix:1"),
  SUFFIX_2("suffix:2"),
  SUFFIX_3("suffix:3"),
  SUFFIX_4("suffix:4"),
  TAG("part_of_speech_tag"),
  LEMMA("lemma"),
  LABEL("dependency_label"),
  VALENCY("valency:all");

  static final int COUNT = values().length;

  private final String notation;

  WordField(String notation) {
    this.notation = notation;
  }

  static Optional<WordField> of(String notation) {
    for (WordField field : values()) {
      if (field.notation.equals(notation)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** The field's place in a word's array of values. */
  @SuppressWarnings("EnumOrdinal") // Nothing outside of a running program depends on it.
  int index() {
    return ordinal();
  }
}
