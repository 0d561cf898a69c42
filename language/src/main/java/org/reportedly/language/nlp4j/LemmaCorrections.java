package org.reportedly.language.nlp4j;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reportedly.language.segmentation.WordList;

/**
 * Lemmas that the library's dictionary has wrong. They are put right behind the parser, which
 * learnt with the wrong ones and would decide otherwise with others.
 */
final class LemmaCorrections {
  private static final int CLASS_LENGTH = 2;

  private final Map<String, Map<String, String>> byClass = new HashMap<>();

  LemmaCorrections() {
    List<String> lines = WordList.lines(LemmaCorrections.class, "lemma-corrections.tsv");
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 3 || cells[0].length() != CLASS_LENGTH) {
        throw new IllegalStateException(
            "lemma-corrections.tsv: \"" + line + "\" is not part of speech, form and lemma");
      }
      byClass.computeIfAbsent(cells[0], name -> new HashMap<>()).put(cells[1], cells[2]);
    }
  }

  /**
   * @param form in small letters
   * @param tag its part of speech
   * @param found the library's lemma
   */
  String of(String form, String tag, String found) {
    if (tag.length() < CLASS_LENGTH) {
      return found;
    }
    Map<String, String> words = byClass.get(tag.substring(0, CLASS_LENGTH));
    return words == null ? found : words.getOrDefault(form, found);
  }
}
