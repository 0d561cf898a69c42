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
  private final Plurals plurals;

  /**
   * A counted noun.
   *
   * @param head index of its token
   * @param what the noun in the plural
   * @param from index of the first token of the phrase
   */
  record Found(int head, String what, int from) {}

  private CountedNoun(Set<String> people, Plurals plurals) {
    this.people = people;
    this.plurals = plurals;
  }

  static CountedNoun load() {
    Set<String> people = new HashSet<>();
    for (WordTable.Row row : WordTable.read(CountedNoun.class, "person-words.tsv", 1).rows()) {
      people.add(row.cell(0));
    }
    return new CountedNoun(Set.copyOf(people), Plurals.load());
  }

  /**
   * What the number before the given token counts.
   *
   * @param number index of the number's last token
   * @param next index of the first token after the number and what belongs to it
   */
  Optional<Found> find(Sentence sentence, int number, int next) {
    int noun = -1;
    int adjective = -1;
    for (int i = next; i < sentence.size() && i < next + FARTHEST; i++) {
      Token token = sentence.token(i);
      if (isNoun(token) && (noun < 0 || continues(sentence, number, noun, i))) {
        noun = i;
      } else if (noun >= 0 && !isJoint(sentence, i)) {
        break;
      } else if (noun < 0 && isPersonWord(token) && !nounFollows(sentence, i)) {
        adjective = i;
        break;
      } else if (!isModifier(token) && !isJoint(sentence, i)) {
        break;
      }
    }
    int head = noun >= 0 ? noun : adjective;
    return head < 0 ? Optional.empty() : Optional.of(new Found(head, plural(sentence, head), next));
  }

  /** A plural noun ends the phrase, unless the number depends on the noun behind it. */
  private static boolean continues(Sentence sentence, int number, int noun, int candidate) {
    boolean adjacent = candidate == noun + 1 || sentence.token(candidate - 1).text().equals("-");
    if (!adjacent) {
      return false;
    }
    boolean plural = sentence.token(noun).tag().endsWith("S");
    return !plural || sentence.token(number).head() == candidate;
  }

  private static boolean isNoun(Token token) {
    return token.tagged("NN") && Character.isLetter(token.text().charAt(0));
  }

  private boolean isPersonWord(Token token) {
    return people.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private static boolean nounFollows(Sentence sentence, int index) {
    return index + 1 < sentence.size() && isNoun(sentence.token(index + 1));
  }

  private static boolean isModifier(Token token) {
    return token.tagged("JJ")
        || token.tag().equals("VBN")
        || token.tag().equals("VBG")
        || token.tag().equals("RBS")
        || token.tag().equals("HYPH")
        || token.tag().equals("FW");
  }

  /** Hyphens, quotation marks and "and" between adjectives do not end the phrase. */
  private static boolean isJoint(Sentence sentence, int index) {
    String text = sentence.token(index).text();
    if (text.equals("-") || text.equals("“") || text.equals("\"") || text.equals("``")) {
      return true;
    }
    boolean between = index > 0 && index + 1 < sentence.size() && text.matches("and|or|,");
    return between
        && sentence.token(index - 1).tagged("JJ")
        && isModifier(sentence.token(index + 1));
  }

  /** The head noun with the nouns before it that are written as one term with it. */
  private String plural(Sentence sentence, int head) {
    Token token = sentence.token(head);
    String text = token.text();
    boolean singular = token.tag().equals("NN") || token.tag().equals("NNP");
    return singular ? plurals.of(text) : text;
  }
}
