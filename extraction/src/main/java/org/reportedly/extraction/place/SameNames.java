package org.reportedly.extraction.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reportedly.extraction.place.PlaceMention.Standing;
import org.reportedly.language.Document;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Precision;
import org.reportedly.model.Span;

/**
 * A name that is a place once is a place throughout the report: "the Zamzam camp" makes a later "on
 * Zamzam" the same place.
 */
final class SameNames {
  private static final int SHORTEST = 4;

  private SameNames() {}

  /** Mentions of names that are places elsewhere in the report, where none was seen. */
  static List<PlaceMention> of(Document document, List<PlaceMention> known) {
    Map<String, PlaceMention> byFirstWord = new HashMap<>();
    for (PlaceMention mention : known) {
      String name = mention.span().in(document.report().text());
      String[] words = name.split(" ", -1);
      String first = words[0];
      boolean bare = words.length == 1 || Character.isLowerCase(words[1].charAt(0));
      boolean small = mention.place().precision().compareTo(Precision.TOWN) <= 0;
      if (small && bare && mention.isPlace() && first.length() >= SHORTEST) {
        byFirstWord.putIfAbsent(first, mention);
      }
    }
    List<PlaceMention> found = new ArrayList<>();
    List<Sentence> sentences = document.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      for (Token token : sentences.get(i).tokens()) {
        PlaceMention same = byFirstWord.get(token.text());
        if (same != null && token.tagged("NNP") && isFree(token.span(), known)) {
          found.add(new PlaceMention(token.span(), i, same.place(), Standing.PLACE, false));
        }
      }
    }
    return found;
  }

  private static boolean isFree(Span span, List<PlaceMention> known) {
    return known.stream().noneMatch(mention -> mention.span().overlaps(span));
  }
}
