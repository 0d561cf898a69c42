package org.reportedly.extraction.names;

import static org.reportedly.language.Relation.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.knowledge.NameWords;
import org.reportedly.extraction.syntax.NounPhrase;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Cuts the name out of a noun phrase. */
public final class Naming {
  private static final Set<String> DETERMINERS =
      Set.of(
          "DT", "PDT", "PRP", "PRP$", "WDT", "WP$", "``", "''", "POS", ",", ".", ":", "IN", "CC");
  private static final Set<String> NAME_PREPOSITIONS = Set.of("of", "for", "on", "and");

  private final NameWords words;

  public Naming(NameWords words) {
    this.words = words;
  }

  /**
   * Whether a text can name anybody: a quotation mark that the parser takes for a noun does not.
   */
  public static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The name of a person, if the phrase is one: without titles, country and office. */
  public Optional<String> person(Sentence sentence, Token head) {
    if (!isName(head) || words.isOrganisation(head.lemma())) {
      return Optional.empty();
    }
    int first = head.index();
    while (first > 0 && continuesName(sentence, sentence.token(first - 1), head)) {
      first--;
    }
    int start = first;
    for (int i = first; i < head.index(); i++) {
      Token token = sentence.token(i);
      if (words.isTitle(token.text()) || isOfOffice(token, head)) {
        start = i + 1;
      } else if (words.isOrganisation(token.lemma())) {
        return Optional.empty();
      }
    }
    if (words.isTitle(head.text())) {
      return Optional.empty();
    }
    while (start < head.index() && sentence.token(start).tag().equals("HYPH")) {
      start++;
    }
    boolean single = start == head.index();
    boolean titled = start > first;
    if (single && !titled && !isCapitalisedSurname(sentence, head)) {
      return Optional.empty();
    }
    return Optional.of(text(sentence, start, head.index()));
  }

  /** The "State" of "Secretary of State Ana Diaz". */
  private static boolean isOfOffice(Token token, Token head) {
    return token.relation() == POBJ && token.index() < head.index();
  }

  /** Whether the word is one for a body, and for nobody in person: "police", "ministry". */
  boolean isBody(Token word) {
    return words.isOrganisation(word.lemma());
  }

  private static boolean isCapitalisedSurname(Sentence sentence, Token head) {
    return sentence.children(head, DET).isEmpty();
  }

  private static boolean isName(Token token) {
    return token.tagged("NNP")
        || (Character.isUpperCase(token.text().charAt(0))
            && (token.tagged("NN") || token.tagged("FW")));
  }

  private static boolean continuesName(Sentence sentence, Token token, Token head) {
    boolean hyphen = token.tag().equals("HYPH") && token.index() > 0;
    boolean name = (isName(token) || hyphen) && sentence.isUnder(token, head);
    return name && !token.tag().equals("POS");
  }

  /**
   * The phrase as a name: without determiner, numbers and relative clauses; with "of Defence" where
   * the head is an organisation or office.
   */
  public String phrase(Sentence sentence, Token head) {
    List<Token> core = new ArrayList<>(new NounPhrase(sentence, head).core());
    while (core.size() > 1 && isLeftOut(core.getFirst()) && !isHyphenated(core)) {
      Token number = core.removeFirst();
      removeGlued(core, number);
    }
    if (core.size() > 1 && isInThatCase(sentence, core.getFirst())) {
      core.removeFirst();
    }
    int first = core.getFirst().index();
    int last = head.index();
    for (Token child : sentence.children(head, PREP)) {
      Optional<Token> object = sentence.child(child, POBJ);
      boolean adjoins = child.index() == last + 1;
      if (adjoins
          && object.isPresent()
          && NAME_PREPOSITIONS.contains(child.lemma())
          && isName(head)
          && isName(object.get())) {
        last = endOfName(sentence, object.get());
      }
    }
    return text(sentence, first, Math.max(last, core.getLast().index()));
  }

  /** "in that case battalions …", which a parser may take for battalions of a case. */
  private static boolean isInThatCase(Sentence sentence, Token token) {
    int at = token.index();
    return token.lemma().equals("case")
        && at >= 2
        && sentence.token(at - 1).tagged("DT")
        && sentence.token(at - 2).lemma().equals("in");
  }

  /** "31m-long bridge": what is written together with a number goes with it. */
  private static void removeGlued(List<Token> core, Token number) {
    int end = number.span().end();
    while (number.tag().equals("CD") && core.size() > 1 && core.getFirst().span().start() == end) {
      end = core.removeFirst().span().end();
    }
  }

  private static int endOfName(Sentence sentence, Token object) {
    int last = object.index();
    for (Token child : sentence.children(object, CONJ, PREP)) {
      if (child.relation() == CONJ && isName(child)) {
        last = Math.max(last, child.index());
      } else if (child.relation() == PREP && child.lemma().equals("of")) {
        last = Math.max(last, sentence.child(child, POBJ).map(Token::index).orElse(last));
      }
    }
    return last;
  }

  /** "22-year-old", "all-party conference": a number that is part of a word. */
  private static boolean isHyphenated(List<Token> words) {
    Token second = words.get(1);
    return !words.getFirst().tagged("DT") && second.tag().equals("HYPH");
  }

  private static boolean isLeftOut(Token token) {
    return DETERMINERS.contains(token.tag())
        || token.tag().equals("CD")
        || token.tagged("RB")
        || token.tag().equals("JJR")
        || token.tag().equals("JJS")
        || QUANTIFIERS.contains(token.lemma());
  }

  private static final Set<String> QUANTIFIERS =
      Set.of(
          "some",
          "several",
          "many",
          "few",
          "more",
          "other",
          "another",
          "all",
          "numerous",
          "various",
          "least",
          "dozen",
          "hundred",
          "thousand");

  private static String text(Sentence sentence, int first, int last) {
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      if (end >= 0 && token.span().start() > end) {
        text.append(' ');
      }
      text.append(token.text());
      end = token.span().end();
    }
    return text.toString();
  }
}
