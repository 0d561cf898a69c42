package org.reportedly.extraction.role;

import static org.reportedly.language.Relation.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reportedly.extraction.surface.WordTable;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** The table {@code stand-ins.tsv}: "the enemy", "the rebels", "both sides". */
final class StandIns {
  /** Whom such a word means. */
  enum Meaning {
    ENEMY,
    GROUP,
    BOTH
  }

  private record Row(List<String> lemmas, List<String> beside, Meaning meaning) {}

  private final List<Row> rows = new ArrayList<>();

  StandIns() {
    for (WordTable.Row row : WordTable.read(StandIns.class, "stand-ins.tsv", 3).rows()) {
      Meaning meaning =
          switch (row.cell(2)) {
            case "enemy" -> Meaning.ENEMY;
            case "group" -> Meaning.GROUP;
            case "both" -> Meaning.BOTH;
            default -> throw row.error("enemy, group or both, not " + row.cell(2));
          };
      List<String> beside = row.cell(1).equals("-") ? List.of() : row.list(1);
      rows.add(new Row(row.list(0), beside, meaning));
    }
  }

  /** Whom the noun stands for; empty where it stands for itself, as "a rebel" does. */
  Optional<Meaning> of(Sentence sentence, Token head) {
    if (!head.tagged("NN")) {
      return Optional.empty();
    }
    return rows.stream()
        .filter(row -> row.lemmas().contains(head.lemma().toLowerCase(Locale.ROOT)))
        .filter(row -> row.beside().isEmpty() || isBeside(sentence, head, row.beside()))
        .filter(row ->
            row.meaning() != Meaning.ENEMY || !row.beside().isEmpty() || isKnown(sentence, head))
        .filter(row -> row.meaning() != Meaning.GROUP || isKnown(sentence, head))
        .map(Row::meaning)
        .findFirst();
  }

  private static boolean isBeside(Sentence sentence, Token head, List<String> words) {
    return sentence.children(head, DET, NMOD, PREDET, QMOD, COMPOUND).stream()
        .anyMatch(word -> words.contains(word.lemma()));
  }

  /** "the rebels", "rebels", but not "a rebel" or "some rebels". */
  private static boolean isKnown(Sentence sentence, Token head) {
    List<Token> determiners = sentence.children(head, DET, POSS, NMOD, COMPOUND, QMOD);
    return determiners.stream().allMatch(word -> word.lemma().equals("the"))
        && (!determiners.isEmpty() || head.tag().endsWith("S"));
  }
}
