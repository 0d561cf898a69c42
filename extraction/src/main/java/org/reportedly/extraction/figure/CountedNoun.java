package org.reportedly.extraction.figure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.surface.WordTable;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * Finds the noun that a number counts.
 *
 * <p>The noun is the last of the run of adjectives and nouns after the number; the dependencies
 * decide only where that run is longer than the noun phrase.
 */
final class CountedNoun {
  private static final int FARTHEST = 7;

  private final Set<String> people;
  private final Set<String> harmVerbs;
  private final Plurals plurals;

  /**
   * A counted noun.
   *
   * @param head index of its token
   * @param what the noun in the plural
   * @param from index of the first token of the phrase
   */
  record Found(int head, String what, int from) {}

  private CountedNoun(Set<String> people, Set<String> harmVerbs, Plurals plurals) {
    this.people = people;
    this.harmVerbs = harmVerbs;
    this.plurals = plurals;
  }

  static CountedNoun load() {
    Set<String> people = new HashSet<>();
    Set<String> verbs = new HashSet<>();
    for (WordTable.Row row : WordTable.read(CountedNoun.class, "person-words.tsv", 2).rows()) {
      (row.cell(0).equals("verb") ? verbs : people).addAll(row.list(1));
    }
    return new CountedNoun(Set.copyOf(people), Set.copyOf(verbs), Plurals.load());
  }

  /**
   * What the number before the given token counts.
   *
   * @param next index of the first token after the number and what belongs to it
   * @param several whether it is more than one, so that the noun is rather a plural
   */
  Optional<Found> find(Sentence sentence, int next, boolean several) {
    int first = next;
    while (first < sentence.size() - 1 && isJoint(sentence.token(first))) {
      first++;
    }
    int noun = -1;
    for (int i = next; i < sentence.size() && i < next + FARTHEST; i++) {
      Token token = sentence.token(i);
      if (noun < 0 && isPersonWord(token) && !modifiesNoun(sentence, i)) {
        return Optional.of(new Found(i, lower(token), first));
      } else if (isNoun(token) && (noun < 0 || continues(sentence, noun, i))) {
        noun = i;
      } else if (noun >= 0
          ? !mayGoOn(sentence, noun, i, several)
          : !isModifier(sentence, i) && !isStill(sentence, i)) {
        break;
      }
    }
    return noun < 0
        ? Optional.empty()
        : Optional.of(new Found(noun, plural(sentence, noun), first));
  }

  /** "Four Tochka-U tactical missiles": a name in the singular is not yet what is counted. */
  private static boolean mayGoOn(Sentence sentence, int noun, int index, boolean several) {
    if (isJoint(sentence.token(index))) {
      return true;
    }
    boolean pluralFollows =
        (index + 1 < sentence.size() && isPlural(sentence.token(index + 1)))
            || (index + 2 < sentence.size() && isPlural(sentence.token(index + 2)));
    return several
        && pluralFollows
        && !isPlural(sentence.token(noun))
        && (sentence.token(index).tagged("JJ")
            || sentence.token(index).text().matches("/|\\d[\\d-]*\\p{L}?"));
  }

  /** "600 still missing". */
  private boolean isStill(Sentence sentence, int index) {
    return sentence.token(index).tagged("RB")
        && index + 1 < sentence.size()
        && isPersonWord(sentence.token(index + 1));
  }

  /** A plural noun ends the phrase, unless another follows directly: "police officers". */
  private static boolean continues(Sentence sentence, int noun, int candidate) {
    return !isPlural(sentence.token(noun))
        || (candidate == noun + 1 && isPlural(sentence.token(candidate)));
  }

  private static boolean isPlural(Token token) {
    return token.tag().equals("NNS") || token.tag().equals("NNPS");
  }

  private static boolean isNoun(Token token) {
    return token.tagged("NN") && Character.isLetter(token.text().charAt(0));
  }

  /** Whether the word stands for people harmed: "dead", "injured". */
  boolean isPersonWord(Token token) {
    return people.contains(lower(token));
  }

  /** Whether people are the objects of the verb: "killing one". */
  boolean isHarmVerb(Token token) {
    return harmVerbs.contains(lower(token));
  }

  /** "Wounded people", "injured and dead soldiers". */
  private static boolean modifiesNoun(Sentence sentence, int index) {
    return index + 1 < sentence.size() && isNoun(sentence.token(index + 1));
  }

  /** Adjectives and participles before a noun, hyphens and quotation marks, "and" between them. */
  private static boolean isModifier(Sentence sentence, int index) {
    Token token = sentence.token(index);
    if (isJoint(token) || token.tagged("JJ") || token.tag().equals("FW")) {
      return true;
    }
    boolean participle =
        token.tag().equals("VBN") || token.tag().equals("VBG") || token.tag().equals("VBD");
    boolean joins = token.text().matches("and|or|,") || token.tagged("RB");
    boolean more =
        index + 1 < sentence.size()
            && (isNoun(sentence.token(index + 1)) || sentence.token(index + 1).tagged("JJ"));
    return more && (participle || (joins && index > 0 && sentence.token(index - 1).tagged("JJ")));
  }

  private static boolean isJoint(Token token) {
    return token.text().matches("-|[“”\"'`]+");
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private String plural(Sentence sentence, int head) {
    Token token = sentence.token(head);
    String text = token.text();
    boolean singular = token.tag().equals("NN") || token.tag().equals("NNP");
    return singular ? plurals.of(text) : text;
  }
}
