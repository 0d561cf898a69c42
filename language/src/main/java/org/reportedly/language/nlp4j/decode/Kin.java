package org.reportedly.language.nlp4j.decode;

import org.jspecify.annotations.Nullable;

/** A word's relative in the tree as it stands, by the models' short name for it. */
enum Kin {
  /** The word itself. */
  SELF(""),
  HEAD("h"),
  HEAD_OF_HEAD("h2"),
  LEFTMOST_CHILD("lmd"),
  SECOND_LEFTMOST_CHILD("lmd2"),
  RIGHTMOST_CHILD("rmd"),
  SECOND_RIGHTMOST_CHILD("rmd2"),
  LEFT_SIBLING("lns"),
  SECOND_LEFT_SIBLING("lns2");

  private final String notation;

  Kin(String notation) {
    this.notation = notation;
  }

  static Kin of(String notation) {
    for (Kin kin : values()) {
      if (kin.notation.equals(notation)) {
        return kin;
      }
    }
    throw new IllegalArgumentException("no relative is called " + notation);
  }

  @Nullable Word of(Word word) {
    return switch (this) {
      case SELF -> word;
      case HEAD -> word.head();
      case HEAD_OF_HEAD -> {
        Word head = word.head();
        yield head == null ? null : head.head();
      }
      case LEFTMOST_CHILD -> word.leftChild(0);
      case SECOND_LEFTMOST_CHILD -> word.leftChild(1);
      case RIGHTMOST_CHILD -> word.rightChild(0);
      case SECOND_RIGHTMOST_CHILD -> word.rightChild(1);
      case LEFT_SIBLING -> word.leftSibling(0);
      case SECOND_LEFT_SIBLING -> word.leftSibling(1);
    };
  }
}
