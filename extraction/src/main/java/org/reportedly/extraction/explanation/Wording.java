package org.reportedly.extraction.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Span;

/** Words of a report as sentences for a person quote them. */
final class Wording {
  private static final int LONGEST = 60;

  private Wording() {}

  /** The words in quotation marks; those that stand apart with dots between them. */
  static String quoted(List<Token> words) {
    StringBuilder text = new StringBuilder("“");
    int last = -1;
    for (Token word : words) {
      if (last >= 0) {
        text.append(gap(words.getFirst().index(), last, word));
      }
      text.append(word.text());
      last = word.index();
    }
    return text.append('”').toString();
  }

  private static String gap(int first, int last, Token word) {
    boolean joined = last >= first && word.tag().equals("POS");
    return word.index() != last + 1 ? " … " : joined ? "" : " ";
  }

  static String quoted(Token word) {
    return quoted(List.of(word));
  }

  /** A stretch of the text in quotation marks, the middle left out where it is long. */
  static String quoted(Span span, String text) {
    String words = span.in(text).strip().replaceAll("\\s+", " ");
    if (words.length() <= LONGEST) {
      return "“" + words + "”";
    }
    int half = LONGEST / 2;
    return "“"
        + words.substring(0, words.lastIndexOf(' ', half) < 1 ? half : words.lastIndexOf(' ', half))
        + " … "
        + words.substring(Math.max(words.indexOf(' ', words.length() - half) + 1, half))
        + "”";
  }

  /**
   * Where the words stand, those that follow each other as one stretch; in the order of the text.
   */
  static List<Span> spans(List<Token> words) {
    List<Span> spans = new ArrayList<>();
    int last = -1;
    for (Token word : words) {
      boolean follows = !spans.isEmpty() && word.index() == last + 1;
      spans.add(follows ? spans.removeLast().union(word.span()) : word.span());
      last = word.index();
    }
    return spans;
  }

  /**
   * The unbroken words of a noun's phrase: without clauses, and "of Defence" but no more after it.
   */
  static List<Token> phrase(Sentence sentence, Token head) {
    int first = head.index();
    while (first > 0 && belongs(sentence, sentence.token(first - 1), head)) {
      first--;
    }
    int end = head.index() + 1;
    while (end < sentence.size() && belongs(sentence, sentence.token(end), head)) {
      end++;
    }
    return sentence.tokens().subList(first, end);
  }

  /** Whether the word leads up to the noun without leaving its phrase. */
  private static boolean belongs(Sentence sentence, Token word, Token head) {
    if (word.text().codePoints().noneMatch(Character::isLetterOrDigit)
        && !word.tag().equals("POS")) {
      return false;
    }
    Token at = word;
    while (at.index() != head.index()) {
      boolean leaves =
          switch (at.relation()) {
            case RELCL, ACL, APPOS, CONJ, CC, ADVCL -> true;
            case PREP -> !at.lemma().equals("of");
            default -> at.head() < 0;
          };
      if (leaves) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return true;
  }

  /** "A", "A and B", "A, B and C". */
  static String listed(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return names.stream().limit(names.size() - 1).collect(Collectors.joining(", "))
        + " and "
        + names.getLast();
  }
}
