package org.reportedly.language.nlp4j.decode;

import java.util.Optional;

/** Something of which a word has none, one or many, each a feature of its own. */
enum SetField {
  CLUSTERS("word_clusters"),
  SPELLING("orthographic"),
  POSITION("positional");

  static final int COUNT = values().length;

  private final String notation;

  SetField(String notation) {
    this.notation = notation;
  }

  static Optional<SetField> of(String notation) {
    for (SetField field : values()) {
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
