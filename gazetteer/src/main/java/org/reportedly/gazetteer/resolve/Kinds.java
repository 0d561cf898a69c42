package org.reportedly.gazetteer.resolve;

import java.util.Optional;
import java.util.Set;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Finds the word for a place's kind beside its name. */
final class Kinds {
  private static final int MOST_BETWEEN = 2;
  private static final Set<String> LIST_SIGNS = Set.of(",", "and", "or");

  private Kinds() {}

  /**
   * A name with the word for its kind.
   *
   * @param word the word, if there is one
   * @param first index of the first token of name and word together
   * @param end index after their last token
   */
  record Found(Optional<KindWord> word, int first, int end) {}

  static Found around(Sentence sentence, int first, int end, Lexicon lexicon) {
    if (end < sentence.size()) {
      Optional<KindWord> after = lexicon.kind(sentence.token(end).text()).filter(KindWord::after);
      if (after.isPresent()) {
        return new Found(after, first, end + 1);
      }
      Optional<Found> site = siteBehind(sentence, first, end, lexicon);
      if (site.isPresent()) {
        return site.get();
      }
    }
    if (first > 0) {
      Optional<KindWord> before =
          lexicon.kind(sentence.token(first - 1).text()).filter(KindWord::before);
      if (before.isPresent() && Character.isUpperCase(sentence.token(first - 1).text().charAt(0))) {
        return new Found(before, first - 1, end);
      }
      Optional<KindWord> beforeOf = beforeOf(sentence, first, lexicon);
      if (beforeOf.isPresent()) {
        return new Found(beforeOf, first, end);
      }
    }
    return new Found(ofList(sentence, first, end, lexicon), first, end);
  }

  /** "the Sumy and Kharkiv regions", "the towns of Izium and Lyman": one word for all of a list. */
  private static Optional<KindWord> ofList(Sentence sentence, int first, int end, Lexicon lexicon) {
    int last = end;
    while (last < sentence.size() && isInList(sentence, last)) {
      last++;
    }
    if (last > end && last < sentence.size() && isListSign(sentence, end)) {
      Optional<KindWord> after = plural(sentence, last, lexicon).filter(KindWord::after);
      if (after.isPresent()) {
        return after;
      }
    }
    int of = first - 1;
    while (of > 0 && isInList(sentence, of)) {
      of--;
    }
    boolean listed = of > 0 && of < first - 1 && isListSign(sentence, first - 1);
    return listed && sentence.token(of).text().equals("of")
        ? plural(sentence, of - 1, lexicon).filter(KindWord::beforeOf)
        : Optional.empty();
  }

  private static boolean isListSign(Sentence sentence, int index) {
    return LIST_SIGNS.contains(sentence.token(index).text());
  }

  private static boolean isInList(Sentence sentence, int index) {
    return isListSign(sentence, index)
        || NameRun.isNameWord(sentence.token(index))
        || sentence.token(index).text().equals("-");
  }

  private static Optional<KindWord> plural(Sentence sentence, int index, Lexicon lexicon) {
    return index < 0
        ? Optional.empty()
        : lexicon.kind(sentence.token(index).text()).filter(kind -> kind.word().endsWith("s"));
  }

  /** "Goma International Airport", "Zamzam displacement camp". */
  private static Optional<Found> siteBehind(
      Sentence sentence, int first, int end, Lexicon lexicon) {
    for (int i = end; i < sentence.size() && i <= end + MOST_BETWEEN; i++) {
      Token token = sentence.token(i);
      Optional<KindWord> site = lexicon.kind(token.text()).filter(KindWord::site);
      if (site.isPresent()) {
        return Optional.of(new Found(site, first, i + 1));
      }
      boolean between =
          lexicon.isInstitution(token.text())
              || Character.isLowerCase(token.text().charAt(0))
                  && (token.tagged("NN") || token.tagged("JJ"));
      if (!between) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "province of X", "villages of the X". */
  static Optional<KindWord> beforeOf(Sentence sentence, int first, Lexicon lexicon) {
    int of = first - 1;
    if (of > 0 && sentence.token(of).text().equalsIgnoreCase("the")) {
      of--;
    }
    if (of > 0 && sentence.token(of).text().equalsIgnoreCase("of")) {
      return lexicon.kind(sentence.token(of - 1).text()).filter(KindWord::beforeOf);
    }
    // "the city Kursk" and "the border town Shebekino".
    if (of >= 0 && of == first - 1) {
      String word = sentence.token(of).text();
      boolean small = Character.isLowerCase(word.charAt(0));
      return lexicon.kind(word).filter(kind -> small && kind.beforeOf());
    }
    return Optional.empty();
  }
}
