package org.reportedly.gazetteer.resolve;

import java.util.Optional;
import java.util.Set;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Finds directions and distances from a place: "20 km north-west of Donetsk", "near Goma". */
final class Offsets {
  private static final Set<String> UNITS = Lexicon.words("units.tsv");

  private final Lexicon lexicon;

  Offsets(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The words as the text has them, or nothing. */
  Optional<String> before(Sentence sentence, int first, String text) {
    int last = first - 1;
    if (last >= 0 && sentence.token(last).text().equalsIgnoreCase("the")) {
      last--;
    }
    if (last < 0) {
      return Optional.empty();
    }
    String link = sentence.token(last).lemma();
    if (link.equals("near") || link.equals("outside")) {
      return Optional.of(link);
    }
    if (!link.equals("of") && !link.equals("from")) {
      return Optional.empty();
    }
    int begin = start(sentence, last);
    if (begin == last) {
      return Optional.empty();
    }
    return Optional.of(
        text.substring(sentence.token(begin).span().start(), sentence.token(last).span().end()));
  }

  /** Goes back over a direction, a unit and a number. */
  private int start(Sentence sentence, int link) {
    int begin = link;
    if (begin > 0 && isDirection(sentence, begin - 1)) {
      begin--;
    }
    if (begin > 0 && UNITS.contains(sentence.token(begin - 1).lemma())) {
      begin--;
      while (begin > 0 && isNumber(sentence.token(begin - 1))) {
        begin--;
      }
    }
    return begin;
  }

  private boolean isDirection(Sentence sentence, int index) {
    String word = sentence.token(index).lemma();
    return lexicon.isQualifier(word) && !word.endsWith("ern") && word.length() <= 10;
  }

  private static boolean isNumber(Token token) {
    return token.tagged("CD") || token.text().equals("-");
  }
}
