package org.reportedly.gazetteer.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * Capitalised words in a row, without a sign between them.
 *
 * @param first index of the first token
 * @param end index after the last token
 */
record NameRun(int first, int end) {
  private static final Set<String> ARTICLES = Lexicon.particles("article");

  int length() {
    return end - first;
  }

  static List<NameRun> of(Sentence sentence) {
    List<NameRun> runs = new ArrayList<>();
    int first = -1;
    for (int i = 0; i < sentence.size(); i++) {
      if (isNameWord(sentence.token(i)) && !isFirstWordOnly(sentence, i)) {
        first = first < 0 ? start(sentence, i) : first;
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

  /** At the beginning of a sentence every word has a capital. */
  private static boolean isFirstWordOnly(Sentence sentence, int index) {
    Token token = sentence.token(index);
    return index == 0 && !token.tagged("NN") && !token.tagged("JJ") && !token.tagged("VB");
  }

  /** "el-Fasher" begins with its article. */
  private static int start(Sentence sentence, int index) {
    return index >= 2
            && ARTICLES.contains(sentence.token(index - 2).text())
            && isTight(sentence, index - 1)
            && sentence.token(index - 1).text().equals("-")
        ? index - 2
        : index;
  }

  private static boolean isTight(Sentence sentence, int index) {
    return sentence.token(index - 1).span().end() == sentence.token(index).span().start()
        && sentence.token(index).span().end() == sentence.token(index + 1).span().start();
  }

  /** Whether a name may begin with the token: a name word, or an article and a hyphen. */
  static boolean mayBegin(Sentence sentence, int index) {
    return isNameWord(sentence.token(index))
        || index + 2 < sentence.size()
            && ARTICLES.contains(sentence.token(index).text())
            && isTight(sentence, index + 1);
  }

  /** A hyphen or dash without spaces between two capitalised words joins them. */
  private static boolean joins(Sentence sentence, int index) {
    if (index + 1 >= sentence.size() || index == 0 || !sentence.token(index).text().equals("-")) {
      return false;
    }
    return isTight(sentence, index) && isNameWord(sentence.token(index + 1));
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
