package org.reportedly.extraction.knowledge;

import org.reportedly.language.Token;

/** What part of speech a word is, as far as the tables go. */
public enum Part {
  VERB,
  NOUN,
  ADJECTIVE;

  /** Whether the tagger took the token for this part of speech. */
  public boolean fits(Token token) {
    return switch (this) {
      case VERB -> token.tagged("VB");
      case NOUN -> token.tagged("NN") || token.tag().equals("VBG") || token.tag().equals("CD");
      case ADJECTIVE ->
          token.tagged("JJ")
              || token.tag().equals("VBG")
              || token.tagged("VBN")
              || token.tagged("RB")
              || token.tagged("NN")
              || token.tagged("RP")
              || token.tagged("IN");
    };
  }
}
