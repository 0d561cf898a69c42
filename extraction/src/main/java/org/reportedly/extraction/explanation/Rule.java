package org.reportedly.extraction.explanation;

import java.util.List;
import java.util.stream.Collectors;
import org.reportedly.extraction.knowledge.Position;
import org.reportedly.extraction.knowledge.TableRow;

/** What made the reader decide so. */
public sealed interface Rule permits Rule.Row, Rule.Seat, Way {
  /** A name that stays the same from run to run: {@code hedges.tsv:7}, {@code tense}. */
  String id();

  /** A row of a table. */
  record Row(TableRow row) implements Rule {
    @Override
    public String id() {
      return row.toString();
    }
  }

  /** A position in the clause or noun phrase, by the tables: {@code position:subject}. */
  record Seat(Position position) implements Rule {
    @Override
    public String id() {
      return "position:" + name(position);
    }

    private static String name(Position position) {
      return switch (position) {
        case Position.LogicalSubject() -> "subject";
        case Position.LogicalObject() -> "object";
        case Position.Receiver() -> "somebody";
        case Position.Together(List<Position> several) ->
            several.stream().map(Seat::name).collect(Collectors.joining("+"));
        case Position.Owner() -> "owner";
        case Position.Preposition(String word) -> word;
      };
    }
  }
}
