package org.reportedly.extraction.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportedly.model.Period;

/** Reads the words before an expression: since, until, by, after. */
final class Prepositions {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|.*[^\\p{L}])(since|starting|beginning|from|until|till|up to|through|by|before"
              + "|no later than|ahead of|after|following)"
              + "(?: around| about| at| on| in| shortly| the| early| late){0,3} {0,3}$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Map<String, TimeKind> KINDS =
      Map.ofEntries(
          Map.entry("since", TimeKind.SINCE),
          Map.entry("starting", TimeKind.SINCE),
          Map.entry("beginning", TimeKind.SINCE),
          Map.entry("from", TimeKind.SINCE),
          Map.entry("until", TimeKind.UNTIL),
          Map.entry("till", TimeKind.UNTIL),
          Map.entry("up to", TimeKind.UNTIL),
          Map.entry("through", TimeKind.UNTIL),
          Map.entry("by", TimeKind.BY),
          Map.entry("before", TimeKind.BY),
          Map.entry("no later than", TimeKind.BY),
          Map.entry("ahead of", TimeKind.BY),
          Map.entry("after", TimeKind.AFTER),
          Map.entry("following", TimeKind.AFTER));

  private Prepositions() {}

  /** The piece with the kind and the period that the words before it give. */
  static Piece apply(String text, Piece piece, Optional<LocalDate> published) {
    Resolution resolution = piece.resolution();
    boolean open =
        resolution.grain() != Grain.NONE
            && (resolution.kind() == TimeKind.POINT || resolution.kind() == TimeKind.ANAPHORIC);
    if (!open) {
      return piece;
    }
    String before = text.substring(Math.max(0, piece.from() - 40), piece.from());
    Matcher matcher = BEFORE.matcher(before);
    if (!matcher.matches() || resolution.value().contains("/")) {
      return piece;
    }
    TimeKind kind =
        KINDS.getOrDefault(matcher.group(1).toLowerCase(Locale.ROOT), resolution.kind());
    return piece.with(reading(resolution, kind, published));
  }

  private static Resolution reading(
      Resolution resolution, TimeKind kind, Optional<LocalDate> published) {
    Optional<Period> own = resolution.period();
    Resolution read = resolution.as(kind);
    return switch (kind) {
      case SINCE -> read.during(own.map(p -> new Period(p.start(), last(p, published))));
      case UNTIL -> read.during(own.map(p -> new Period(first(p, published), p.end())));
      default -> read;
    };
  }

  private static LocalDate last(Period period, Optional<LocalDate> published) {
    return published.filter(day -> day.isAfter(period.start())).orElse(period.end());
  }

  private static LocalDate first(Period period, Optional<LocalDate> published) {
    return published.filter(day -> day.isBefore(period.end())).orElse(period.start());
  }
}
