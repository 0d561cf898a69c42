package org.reportedly.extraction.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.extraction.time.TimeExpression;
import org.reportedly.extraction.time.TimeKind;
import org.reportedly.model.Period;

/** Gathers the days that an event may have, each once, with all that speaks for them. */
final class PossibleDays {
  /**
   * So many days told before, the last ones: a long report must not weigh all of them each time.
   */
  private static final int MOST_EARLIER = 100;

  private final Optional<LocalDate> published;
  private final ExpressionClues words;
  private final HistoryClues before;
  private final Circumstances circumstances;
  private final Map<Optional<Period>, WhenOption> options = new LinkedHashMap<>();

  PossibleDays(
      Optional<LocalDate> published,
      ExpressionClues words,
      HistoryClues before,
      Circumstances circumstances) {
    this.published = published;
    this.words = words;
    this.before = before;
    this.circumstances = circumstances;
  }

  /** None, those of the sentence, the day of publication, those told before; in this order. */
  List<WhenOption> all() {
    add(
        Optional.empty(),
        FoundWhen.Ground.TENSE,
        Optional.empty(),
        List.of("none"),
        List.of("none"));
    words.here().stream()
        .sorted(Comparator.comparing(words::standing))
        .forEach(this::addExpression);
    words.lengths().forEach(this::addLength);
    addPublication();
    earlier().forEach(days -> addEarlier(days, before.of(days)));
    return List.copyOf(options.values());
  }

  private void addExpression(TimeExpression expression) {
    String standing = words.standing(expression).word();
    FoundWhen.Ground ground = FoundWhen.Ground.TOLD;
    Optional<TimeExpression> by = Optional.of(expression);
    Period days = expression.period().orElseThrow();
    List<String> clues = words.of(expression, days);
    add(
        Optional.of(days),
        ground,
        by,
        clues,
        List.of(standing, words.direction(days), standing + ", " + words.direction(days)));
    published
        .filter(day -> expression.kind() != TimeKind.SINCE && days.start().isBefore(day))
        .map(day -> new Period(days.start(), day))
        .filter(since -> !since.equals(days))
        .ifPresent(since ->
            add(
                Optional.of(since),
                ground,
                by,
                List.of("since then", "since then, " + standing),
                List.of("since then", "since then, " + standing)));
  }

  /** "For three days": until the day of publication, or that many days of what was told. */
  private void addLength(TimeExpression length) {
    String standing = words.standing(length).word();
    published
        .flatMap(length::endingOn)
        .filter(days -> !days.start().equals(days.end()))
        .ifPresent(days ->
            add(
                Optional.of(days),
                FoundWhen.Ground.TOLD,
                Optional.of(length),
                List.of("a length", "a length, " + standing),
                List.of("a length, " + standing)));
  }

  /** Where it is unknown, what speaks for it speaks for no days. */
  private void addPublication() {
    add(
        published.map(Period::of),
        FoundWhen.Ground.TENSE,
        Optional.empty(),
        List.of("publication"),
        List.of("publication"));
  }

  private Stream<Period> earlier() {
    return Stream.concat(
            before.history().recentFirst().limit(MOST_EARLIER),
            before.earlier().recentFirst(before.happening().index(), MOST_EARLIER))
        .distinct();
  }

  private void addEarlier(Period days, List<String> clues) {
    Optional<TimeExpression> by = before.earlier().lastTelling(days, before.happening().index());
    List<String> all = new ArrayList<>(clues);
    all.add("carried, " + words.direction(days));
    List<String> main = new ArrayList<>();
    main.add("carried");
    if (clues.contains("of the event beside it")) {
      main.add("of the event beside it");
    } else if (clues.contains("of the event before it")) {
      main.add("of the event before it");
    }
    if (clues.contains("of most events")) {
      main.add("of most events");
    }
    add(Optional.of(days), FoundWhen.Ground.CARRIED, by, all, main);
  }

  private void add(
      Optional<Period> days,
      FoundWhen.Ground ground,
      Optional<TimeExpression> by,
      List<String> clues,
      List<String> main) {
    List<String> all = circumstances.with(clues, main);
    WhenOption known = options.get(days);
    options.put(
        days,
        known == null
            ? new WhenOption(days, ground, by, all)
            : new WhenOption(
                days,
                known.ground(),
                known.expression(),
                Stream.concat(known.clues().stream(), all.stream()).distinct().toList()));
  }
}
