package org.reportedly.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportedly.extraction.surface.WordTable;
import org.reportedly.model.Period;

/**
 * Reads the words before an expression ({@code time-prepositions.tsv}): since, until, by, after.
 */
final class Prepositions {
  private static final Pattern SINCE_CLAUSE =
      Pattern.compile("\\bsince (?!then)[^,.;:]{3,90}$", Pattern.CASE_INSENSITIVE);

  private final Pattern before;
  private final Map<String, TimeKind> kinds;

  private Prepositions(Pattern before, Map<String, TimeKind> kinds) {
    this.before = before;
    this.kinds = Map.copyOf(kinds);
  }

  static Prepositions load() {
    Map<String, TimeKind> kinds = new HashMap<>();
    List<String> words = new ArrayList<>();
    for (WordTable.Row row :
        WordTable.read(Prepositions.class, "time-prepositions.tsv", 2).rows()) {
      for (String word : row.list(1)) {
        kinds.put(word, kind(row));
        words.add(word);
      }
    }
    String pattern =
        "(?:^|[^\\p{L}])("
            + String.join("|", words)
            + ")(?: around| about| at| on| in| shortly| the| early| late){0,3} {0,3}$";
    return new Prepositions(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), kinds);
  }

  private static TimeKind kind(WordTable.Row row) {
    try {
      return TimeKind.valueOf(row.cell(0));
    } catch (IllegalArgumentException problem) {
      throw row.error("no such kind: " + row.cell(0));
    }
  }

  /** The kind that the words before the offset give. */
  Optional<TimeKind> at(String text, int offset) {
    Matcher matcher = before.matcher(text.substring(Math.max(0, offset - 40), offset));
    return matcher.find()
        ? Optional.ofNullable(kinds.get(matcher.group(1).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /**
   * Whether the offset stands in a clause such as "since the army won back the town last month".
   */
  static boolean inSinceClause(String text, int offset) {
    return SINCE_CLAUSE.matcher(text.substring(Math.max(0, offset - 120), offset)).find();
  }

  /**
   * The piece with the kind and the period that the words before it give.
   *
   * @param coming start of a time to come that the sentence named before; an end belongs to it
   */
  Piece apply(String text, Piece piece, Optional<LocalDate> published, Optional<LocalDate> coming) {
    Resolution resolution = piece.resolution();
    boolean open =
        resolution.grain() != Grain.NONE
            && (resolution.kind() == TimeKind.POINT || resolution.kind() == TimeKind.ANAPHORIC);
    Optional<TimeKind> kind = at(text, piece.from());
    if (!open || kind.isEmpty() || resolution.value().contains("/")) {
      return piece;
    }
    // "Before dawn", "after 9 p.m.": still that day.
    boolean thatDay = kind.get() == TimeKind.AFTER || isBefore(text, piece.from());
    if (thatDay && resolution.grain().isWithinDay()) {
      return piece;
    }
    return piece.with(reading(resolution, kind.get(), published, coming.or(() -> published)));
  }

  private static boolean isBefore(String text, int offset) {
    return text.substring(Math.max(0, offset - 16), offset)
        .toLowerCase(Locale.ROOT)
        .contains("before ");
  }

  private static Resolution reading(
      Resolution resolution,
      TimeKind kind,
      Optional<LocalDate> published,
      Optional<LocalDate> beginning) {
    Optional<Period> own = resolution.period();
    Resolution read = resolution.as(kind);
    return switch (kind) {
      case SINCE -> read.during(own.map(p -> since(p, published)));
      case UNTIL -> read.during(own.map(p -> new Period(first(p, beginning), p.end())));
      default -> read;
    };
  }

  /** From the period's start to the publication day; the period itself if that is to come. */
  static Period since(Period period, Optional<LocalDate> published) {
    LocalDate end = published.filter(day -> day.isAfter(period.start())).orElse(period.end());
    return new Period(period.start(), end);
  }

  private static LocalDate first(Period period, Optional<LocalDate> beginning) {
    return beginning.filter(day -> day.isBefore(period.end())).orElse(period.start());
  }
}
