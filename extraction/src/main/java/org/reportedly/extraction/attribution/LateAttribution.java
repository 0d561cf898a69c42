package org.reportedly.extraction.attribution;

import static org.reportedly.language.Relation.*;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.knowledge.NameWords;
import org.reportedly.extraction.knowledge.SpeechCue;
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
  private static final Set<String> PEOPLE =
      Set.of("witness", "official", "resident", "source", "medic", "survivor", "neighbour");
  private static final int LONGEST_SOURCE = 24;

  private final Sentence sentence;
  private final NameWords words;

  LateAttribution(Sentence sentence, NameWords words) {
    this.sentence = sentence;
    this.words = words;
  }

  /**
   * What stands before the comma and who stands behind it.
   *
   * @param content indices of the tokens that are said
   * @param source head of the speaker's noun phrase
   */
  record Found(BitSet content, Token source) {}

  /** Reads the verb as the end of an attribution; empty where it is none. */
  Optional<Found> of(Token verb, SpeechCue cue) {
    Optional<Found> inverted = inverted(verb, cue);
    if (inverted.isPresent()) {
      return inverted;
    }
    if (governsClauseAfter(verb, verb.index() + cue.length())) {
      return Optional.empty();
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

  /**
   * "The town fell, said the mayor", "Then, recount witnesses, the town fell": the speaker stands
   * behind the verb.
   */
  private Optional<Found> inverted(Token verb, SpeechCue cue) {
    int before = verb.index() - 1;
    boolean parted =
        before > 0 && (isComma(before) || "\"”’'".contains(sentence.token(before).text()));
    Optional<Token> subject =
        sentence.child(verb, NSUBJ).filter(noun -> noun.index() < verb.index());
    if (TELLING.contains(verb.lemma()) || !isFinite(verb) || !parted || subject.isPresent()) {
      return Optional.empty();
    }
    int at = verb.index() + cue.length();
    while (at < sentence.size() && PHRASE_TAGS.contains(sentence.token(at).tag())) {
      at++;
    }
    int last = at - 1;
    if (last <= verb.index()
        || !sentence.token(last).tagged("NN") && !sentence.token(last).tagged("PRP")
        || governs(verb, last, cue)) {
      return Optional.empty();
    }
    BitSet content = new BitSet();
    if (hasPredicate(start(before), before)) {
      content.set(start(before), before);
    } else if (at < sentence.size() && isComma(at) && isSomebody(sentence.token(last))) {
      content.set(at + 1, sentence.size());
    }
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found(content, sentence.token(last)));
  }

  /** Finite, or what a parser takes for a participle, as in "…, specified Ana Diaz". */
  private boolean isFinite(Token verb) {
    return switch (verb.tag()) {
      case "VBD", "VBZ", "VBP" -> true;
      case "VBN", "VB" -> sentence.child(verb, AUX, AUXPASS).isEmpty();
      default -> false;
    };
  }

  /** Whether the noun behind the verb is what somebody before it speaks of, and not who speaks. */
  private boolean governs(Token verb, int last, SpeechCue cue) {
    boolean object =
        !verb.tag().equals("VBD") && !verb.tag().equals("VBZ") && !verb.tag().equals("VBP")
            || sentence.children(verb, DOBJ).stream().anyMatch(noun -> noun.index() > verb.index());
    boolean names = sentence.token(last).tagged("NNP") && !cue.contents().contains("object");
    return object && !names && !isSomebody(sentence.token(last));
  }

  private boolean isSomebody(Token noun) {
    return words.isTitle(noun.lemma())
        || words.isOrganisation(noun.lemma())
        || words.isMedium(noun.lemma())
        || PEOPLE.contains(noun.lemma())
        || noun.tagged("NNP")
            && sentence.children(noun, COMPOUND, NMOD).stream()
                .anyMatch(part -> words.isTitle(part.lemma()))
        || noun.relation() == APPOS
            && sentence.head(noun).filter(head -> words.isOrganisation(head.lemma())).isPresent();
  }

  private boolean governsClauseAfter(Token verb, int next) {
    for (Token child : sentence.children(verb, CCOMP, XCOMP, OPRD)) {
      if (child.index() >= next) {
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
