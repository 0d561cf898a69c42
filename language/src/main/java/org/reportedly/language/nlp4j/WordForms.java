package org.reportedly.language.nlp4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reportedly.language.Sentence;
import org.reportedly.language.segmentation.Segment;
import org.reportedly.model.Span;

/**
 * The words as the parser learnt to see them: straight apostrophes, and no sentence in capitals
 * only, in which it would take every word for a name.
 */
final class WordForms {
  private static final int FEWEST_LETTERS_OF_CAPITALS = 12;
  private static final int FEWEST_LETTERS_OF_TITLED = 4;
  private static final int FEWEST_TITLED = 3;

  private final String text;

  WordForms(String text) {
    this.text = text;
  }

  /**
   * One form a token, in order, and a full stop behind a heading: the parser hardly knows sentences
   * without.
   */
  List<String> of(Segment segment) {
    List<Span> tokens = segment.tokens();
    boolean heading = segment.kind() == Sentence.Kind.HEADING;
    boolean capitals = isInCapitals(tokens);
    boolean titled = heading && !capitals && isTitled(tokens);
    List<String> forms = new ArrayList<>(tokens.size() + 1);
    for (Span token : tokens) {
      String form = straight(token.in(text));
      forms.add(capitals ? recased(form) : titled ? untitled(form) : form);
    }
    if (heading) {
      forms.add(".");
    }
    return forms;
  }

  /** "Rebels Seize Town": all words but the short ones have a capital. */
  private boolean isTitled(List<Span> tokens) {
    List<Span> words =
        tokens.stream()
            .filter(token -> token.length() >= FEWEST_LETTERS_OF_TITLED)
            .filter(token -> Character.isLetter(text.charAt(token.start())))
            .toList();
    return words.size() >= FEWEST_TITLED
        && words.stream().allMatch(token -> Character.isUpperCase(text.charAt(token.start())));
  }

  /** In small letters where the rest of the text writes it so. */
  private String untitled(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return text.contains(" " + small + " ") ? small : word;
  }

  private static String straight(String word) {
    return word.replace('’', '\'').replace('‘', '\'').replace('\u2011', '-').replace('\u2010', '-');
  }

  private boolean isInCapitals(List<Span> tokens) {
    int capitals = 0;
    int small = 0;
    for (Span token : tokens) {
      for (int i = token.start(); i < token.end(); i++) {
        char c = text.charAt(i);
        if (Character.isUpperCase(c)) {
          capitals++;
        } else if (Character.isLowerCase(c)) {
          small++;
        }
      }
    }
    return capitals >= FEWEST_LETTERS_OF_CAPITALS && small * 10 < capitals;
  }

  /** As the rest of the text writes the word, or in small letters where it does not. */
  private String recased(String word) {
    if (word.length() > 1 && Character.isUpperCase(word.charAt(0))) {
      String capitalised = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
      if (text.contains(capitalised)) {
        return capitalised;
      }
    }
    return word.toLowerCase(Locale.ROOT);
  }
}
