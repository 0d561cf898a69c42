package org.reportedly.extraction.casing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reportedly.language.Document;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Span;

/** How the lines of a report that are not in capitals write its words. */
final class Elsewhere {
  private final Map<String, String> forms = new HashMap<>();

  Elsewhere(Document document, List<Span> capitals) {
    for (Sentence sentence : document.sentences()) {
      boolean other = capitals.stream().noneMatch(line -> line.overlaps(sentence.span()));
      if (other) {
        sentence.tokens().forEach(token -> note(token, token.index() == 0));
      }
    }
  }

  /** A word in small letters is one, wherever else it stands at the start of a sentence. */
  private void note(Token token, boolean first) {
    String form = token.text();
    String small = form.toLowerCase(Locale.ROOT);
    if (form.equals(small)) {
      forms.put(small, small);
    } else if (!first && form.length() == small.length()) {
      forms.putIfAbsent(small, form);
    }
  }

  Optional<String> form(String small) {
    return Optional.ofNullable(forms.get(small));
  }
}
