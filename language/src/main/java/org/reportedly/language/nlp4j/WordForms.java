package org.reportedly.language.nlp4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reportedly.model.Span;

/**
 * The words as the parser learnt to see them: straight apostrophes, and no sentence in capitals
 * only, in which it would take every word for a name.
 */
final class WordForms {
  private static final int FEWEST_LETTERS_OF_CAPITALS = 12;

  private final String text;

  WordForms(String text) {
    this.text = text;
  }

  /** One form a token, in order. */
  List<String> of(List<Span> tokens) {
    boolean capitals = isInCapitals(tokens);
    List<String> forms = new ArrayList<>(tokens.size());
    for (Span token : tokens) {
      String form = straight(token.in(text));
      forms.add(capitals ? recased(form) : form);
    }
    return forms;
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
