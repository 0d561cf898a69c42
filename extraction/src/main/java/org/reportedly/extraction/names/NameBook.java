package org.reportedly.extraction.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reportedly.language.Document;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * The people that a report names, so that a short name leads to the fullest one.
 *
 * <p>A name is a run of capitalised words that is a person somewhere in the report: with a title
 * before it, with an office beside it, or speaking.
 */
public final class NameBook {
  private final Map<String, String> fullByLast = new HashMap<>();
  private final Map<String, Integer> firstMention = new LinkedHashMap<>();

  public NameBook(Document document, Naming naming) {
    List<String> names = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.tagged("NNP") && !isInsideName(sentence, token)) {
          naming.person(sentence, token).ifPresent(names::add);
        }
      }
    }
    for (String name : names) {
      int space = name.lastIndexOf(' ');
      if (space > 0) {
        String last = key(name.substring(space + 1));
        String known = fullByLast.get(last);
        if (known == null || known.length() < name.length() && name.endsWith(known)) {
          fullByLast.put(last, name);
        }
        firstMention.merge(name, 1, Integer::sum);
      }
    }
  }

  private static boolean isInsideName(Sentence sentence, Token token) {
    return sentence
        .head(token)
        .filter(head -> head.tagged("NNP") && head.index() > token.index())
        .filter(head ->
            token.relation() == org.reportedly.language.Relation.COMPOUND
                || token.relation() == org.reportedly.language.Relation.NMOD)
        .isPresent();
  }

  /**
   * The fullest name in the report that ends in the same word; the name itself if there is none.
   */
  public String fullest(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return Optional.ofNullable(fullByLast.get(key(last)))
        .filter(full -> full.length() > name.length())
        .orElse(name);
  }

  /** Whether the report names somebody so. */
  public boolean isPerson(String name) {
    return firstMention.containsKey(name);
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
