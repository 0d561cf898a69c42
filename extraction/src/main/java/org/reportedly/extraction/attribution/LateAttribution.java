package org.reportedly.extraction.attribution;

import static org.reportedly.language.Relation.*;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * "The town fell, the mayor, Ana Diaz, told reporters": reads by commas what parsers of newspaper
 * text get wrong most often, a speaker at the end of what he says.
 */
final class LateAttribution {
  private static final Set<String> BETWEEN =
      Set.of("have", "also", "later", "then", "earlier", "had", "further", "be", "again");
  private static final Set<String> TELLING = Set.of("tell", "inform", "assure");
  private static final Set<String> BREAKS = Set.of(";", ":", "—", "–");
  private static final Set<String> PHRASE_TAGS =
      Set.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "PRP", "PRP$", "HYPH", "CD");
  private static final int LONGEST_SOURCE = 24;

  private final Sentence sentence;

  LateAttribution(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * What stands before the comma and who stands behind it.
   *
   * @param content indices of the tokens that are said
   * @param source head of the speaker's noun phrase
   */
  record Found(BitSet content, Token source) {}

  /** Reads the verb as the end of an attribution; empty where it is none. */
  Optional<Found> of(Token verb) {
    if (governsClauseAfter(verb)) {
      return Optional.empty();
    }
    Optional<Found> inverted = inverted(verb);
    if (inverted.isPresent()) {
      return inverted;
    }
    int before = verb.index() - 1;
    while (before > 0 && BETWEEN.contains(sentence.token(before).lemma())) {
      before--;
    }
    if (before < 3) {
      return Optional.empty();
    }
    boolean apposed = isComma(before);
    int boundary = apposed ? comma(comma(before - 1) - 1) : comma(before);
    if (boundary < 2 || verb.index() - boundary > LONGEST_SOURCE || hasVerb(boundary + 1, before)) {
      return Optional.empty();
    }
    int start = start(boundary);
    if (!hasPredicate(start, boundary)) {
      return Optional.empty();
    }
    return source(boundary + 1, before, apposed)
        .map(source -> {
          BitSet content = new BitSet();
          content.set(start, boundary);
          return new Found(content, source);
        });
  }

  /** "The town fell, said the mayor": the speaker stands behind the verb. */
  private Optional<Found> inverted(Token verb) {
    int before = verb.index() - 1;
    boolean finite =
        verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    boolean parted =
        before > 2 && (isComma(before) || "\"”’'".contains(sentence.token(before).text()));
    Optional<Token> subject =
        sentence.child(verb, NSUBJ).filter(noun -> noun.index() < verb.index());
    if (TELLING.contains(verb.lemma())
        || !finite
        || !parted
        || subject.isPresent()
        || !hasPredicate(start(before), before)) {
      return Optional.empty();
    }
    int at = verb.index() + 1;
    while (at < sentence.size() && PHRASE_TAGS.contains(sentence.token(at).tag())) {
      at++;
    }
    int last = at - 1;
    if (last <= verb.index()
        || !sentence.token(last).tagged("NN") && !sentence.token(last).tagged("PRP")) {
      return Optional.empty();
    }
    BitSet content = new BitSet();
    content.set(start(before), before);
    return Optional.of(new Found(content, sentence.token(last)));
  }

  private boolean governsClauseAfter(Token verb) {
    for (Token child : sentence.children(verb, CCOMP, XCOMP, OPRD)) {
      if (child.index() > verb.index()) {
        boolean parted =
            sentence.tokens().subList(verb.index(), child.index()).stream()
                .anyMatch(token -> token.text().equals(",") || BREAKS.contains(token.text()));
        if (!parted) {
          return true;
        }
      }
    }
    boolean tells = TELLING.contains(verb.lemma());
    boolean object =
        sentence.children(verb, DOBJ).stream().anyMatch(noun -> noun.index() > verb.index());
    if (object && !tells) {
      return true;
    }
    int next = verb.index() + 1;
    return next < sentence.size() && sentence.token(next).lemma().equals("that");
  }

  private boolean isComma(int index) {
    return index >= 0 && sentence.token(index).text().equals(",");
  }

  /** The last comma at or before the index, closing quotes included; -1 if there is none. */
  private int comma(int index) {
    for (int i = index; i >= 0; i--) {
      if (isComma(i)) {
        return i;
      }
      if (BREAKS.contains(sentence.token(i).text())) {
        return -1;
      }
    }
    return -1;
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      String tag = sentence.token(i).tag();
      if (tag.equals("VBD")
          || tag.equals("VBZ")
          || tag.equals("VBP")
          || tag.equals("MD")
          || tag.startsWith("W")) {
        return true;
      }
    }
    return false;
  }

  private int start(int boundary) {
    for (int i = boundary - 1; i > 0; i--) {
      if (BREAKS.contains(sentence.token(i).text())) {
        return i + 1;
      }
    }
    return 0;
  }

  private boolean hasPredicate(int from, int to) {
    return sentence.tokens().subList(from, to).stream().anyMatch(token -> token.tagged("VB"));
  }

  /** The name nearest to the verb; of "the spokesman, Li Wei," the name. */
  private Optional<Token> source(int from, int to, boolean apposed) {
    Optional<Token> noun = Optional.empty();
    for (int i = from; i <= to; i++) {
      Token token = sentence.token(i);
      if (!token.tagged("NN") && !token.tagged("PRP")) {
        continue;
      }
      boolean last = i == to || !continues(sentence.token(i + 1));
      boolean afterPreposition = i > from && isAfterPreposition(token, from);
      if (last
          && !afterPreposition
          && (noun.isEmpty() || apposed && token.tagged("NNP") && !noun.get().tagged("NNP"))) {
        noun = Optional.of(token);
      }
    }
    return noun;
  }

  private static boolean continues(Token token) {
    return token.tagged("NN") || token.tag().equals("POS") || token.tag().equals("HYPH");
  }

  private boolean isAfterPreposition(Token token, int from) {
    for (int i = token.index() - 1; i >= from; i--) {
      Token before = sentence.token(i);
      if (before.tag().equals("IN") || before.tag().equals("TO")) {
        return true;
      }
      if (before.text().equals(",")) {
        return false;
      }
    }
    return false;
  }
}
