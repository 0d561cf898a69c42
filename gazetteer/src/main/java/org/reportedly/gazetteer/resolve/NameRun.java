package org.reportedly.gazetteer.resolve;

import java.util.ArrayList;
import java.util.List;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * Capitalised words in a row, without a sign between them.
 *
 * @param first index of the first token
 * @param end index after the last token
 */
record NameRun(int first, int end) {
  int length() {
    return end - first;
  }

  static List<NameRun> of(Sentence sentence) {
    List<NameRun> runs = new ArrayList<>();
    int first = -1;
    for (int i = 0; i < sentence.size(); i++) {
      if (isNameWord(sentence.token(i))) {
        first = first < 0 ? i : first;
      } else if (first >= 0 && !joins(sentence, i)) {
        runs.add(new NameRun(first, i));
        first = -1;
      }
    }
    if (first >= 0) {
      runs.add(new NameRun(first, sentence.size()));
    }
    return runs;
  }

  /** A hyphen or dash without spaces between two capitalised words joins them. */
  private static boolean joins(Sentence sentence, int index) {
    if (index + 1 >= sentence.size() || !sentence.token(index).text().equals("-")) {
      return false;
    }
    Token before = sentence.token(index - 1);
    Token after = sentence.token(index + 1);
    return before.span().end() == sentence.token(index).span().start()
        && sentence.token(index).span().end() == after.span().start()
        && isNameWord(after);
  }

  /** Whether the word is written as names are: a capital first, or behind a small article. */
  static boolean isNameWord(Token token) {
    String text = token.text();
    if (Character.isUpperCase(text.charAt(0))) {
      return true;
    }
    for (int i = 1; i < text.length() - 1 && i <= 4; i++) {
      char sign = text.charAt(i);
      if ((sign == '-' || sign == '\'' || sign == '’') && Character.isLowerCase(text.charAt(0))) {
        return i >= 1 && Character.isUpperCase(text.charAt(i + 1)) && i <= 3;
      }
    }
    return (text.charAt(0) == '\'' || text.charAt(0) == '‘')
        && text.length() > 1
        && Character.isUpperCase(text.charAt(1));
  }
}
