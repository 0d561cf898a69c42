package org.reportedly.extraction.knowledge;

import java.util.List;

/**
 * A row of {@code speech.tsv}.
 *
 * @param word lemma, or two of words that stand together: "make clear"
 * @param part verb or noun
 * @param kind how its user stands to what is said
 * @param contents what marks the content, where it is no clause: {@code object} or prepositions
 * @param row of the table, for explanations
 */
public record SpeechCue(String word, Part part, Kind kind, List<String> contents, TableRow row) {
  /** How somebody who uses the word stands to what is said. */
  public enum Kind {
    SAYS,
    CONFIRMS,
    DENIES,
    SUSPECTS,
    EXPECTS,
    DEMANDS,
    ACCUSES
  }

  public SpeechCue {
    contents = List.copyOf(contents);
  }

  /** How many words of the sentence it is. */
  public int length() {
    return word.indexOf(' ') < 0 ? 1 : 2;
  }
}
