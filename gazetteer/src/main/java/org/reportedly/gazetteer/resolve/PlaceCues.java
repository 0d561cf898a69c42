package org.reportedly.gazetteer.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.reportedly.gazetteer.knowledge.Table;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Weighs the words before a name: how strongly they make it a place. Immutable. */
final class PlaceCues {
  private static final int FURTHEST = 4;
  private static final Set<String> LINKS = Set.of("on", "of", "for", "against");

  private final Lexicon lexicon;
  private final Offsets offsets;
  private final Map<String, Double> verbs = new HashMap<>();
  private final Map<String, Double> nouns = new HashMap<>();

  PlaceCues(Lexicon lexicon, Offsets offsets) {
    this.lexicon = lexicon;
    this.offsets = offsets;
    for (Table.Row row : Table.read(PlaceCues.class, "place-cues.tsv", 3).rows()) {
      switch (row.text(1)) {
        case "verb" -> verbs.put(row.text(0), row.decimal(2));
        case "noun" -> nouns.put(row.text(0), row.decimal(2));
        default -> throw row.error("neither verb nor noun: " + row.text(1));
      }
    }
  }

  /** Of the word right before the name, 0 to 1. */
  double rightBefore(Sentence sentence, int first) {
    return first > 0 ? strength(sentence, first - 1) : 0;
  }

  /** Of the nearest word before the name over qualifiers, words for kinds and adjectives. */
  double before(Sentence sentence, int first) {
    for (int i = first - 1; i >= 0 && i >= first - FURTHEST; i--) {
      double strength = strength(sentence, i);
      if (strength > 0) {
        return strength;
      }
      Token token = sentence.token(i);
      boolean passed =
          lexicon.isQualifier(token.text())
              || lexicon.kind(token.text()).isPresent()
              || token.tagged("DT")
              || token.tagged("JJ")
              || token.tagged("POS");
      if (!passed) {
        return 0;
      }
    }
    return 0;
  }

  private double strength(Sentence sentence, int index) {
    Token token = sentence.token(index);
    if (token.tagged("VB") && !token.tagged("VBN")) {
      return Math.max(verbs.getOrDefault(token.lemma(), 0.0), lexicon.preposition(token.text()));
    }
    if (token.text().equals("of") && offsets.before(sentence, index + 1).isPresent()) {
      return 1;
    }
    double preposition = lexicon.preposition(token.text());
    if (index > 0 && LINKS.contains(token.lemma())) {
      String noun = sentence.token(index - 1).lemma();
      return Math.max(preposition, nouns.getOrDefault(noun, 0.0));
    }
    return preposition;
  }
}
