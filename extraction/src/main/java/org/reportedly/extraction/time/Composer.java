package org.reportedly.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reportedly.model.Period;

/** Puts neighbouring expressions together: "Tuesday" and "evening", "from A" and "to B". */
final class Composer {
  private static final Pattern BEFORE_PART =
      Pattern.compile(",? {1,3}(?:(?:in|at|during|on) )?(?:the )?|,? ?");
  private static final Pattern BEFORE_DAY =
      Pattern.compile(",? {1,3}(?:(?:of|on|to|into|late|early) {1,3})?(?:the )?|,? ?");
  private static final Pattern BEFORE_CLOCK =
      Pattern.compile(
          ",? {1,3}\\(?(?:at|by|around|about|from|shortly (?:before|after)) {1,3}|,? {1,3}\\(?");
  private static final Pattern TO =
      Pattern.compile(" ?[-–—] ?| {1,3}(?:to|until|till|through|up to) {1,3}(?:the )?");
  private static final Pattern AND = Pattern.compile(" {1,3}and(?: on| again on)? {1,3}");
  private static final Pattern BARE_CLOCK =
      Pattern.compile("[\\d:. ]+(?:[ap]\\.?m\\.?)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern FROM =
      Pattern.compile(",? {1,3}(?:from|starting|beginning|counting from)(?: on| at)? {1,3}");
  private static final Pattern BETWEEN =
      Pattern.compile("(?:^|.*\\W)between {1,3}(?:the )?$", Pattern.CASE_INSENSITIVE);

  private Composer() {}

  /** Joins parts of one day first, and then days and lengths to ranges. */
  static List<Piece> compose(String text, List<Piece> pieces) {
    List<Piece> days = joined(text, pieces, (left, gap, right) -> inside(left, gap, right));
    return joined(
        text,
        days,
        (left, gap, right) ->
            lengthFrom(left, gap, right)
                .or(() -> clocks(text, left, gap, right))
                .or(() -> range(text, left, gap, right)));
  }

  /** A way to read two neighbours as one. */
  private interface Join {
    Optional<Resolution> of(Piece left, String gap, Piece right);
  }

  private static List<Piece> joined(String text, List<Piece> pieces, Join join) {
    List<Piece> done = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece last = piece;
      while (!done.isEmpty()) {
        Optional<Piece> both = both(text, done.getLast(), last, join);
        if (both.isEmpty()) {
          break;
        }
        done.removeLast();
        last = both.get();
      }
      done.add(last);
    }
    return done;
  }

  private static Optional<Piece> both(String text, Piece left, Piece right, Join join) {
    String gap = text.substring(left.to(), right.from());
    return gap.length() > 20
        ? Optional.empty()
        : join.of(left, gap, right)
            .map(resolution -> new Piece(left.from(), right.to(), resolution));
  }

  private static Optional<Resolution> inside(Piece left, String gap, Piece right) {
    if (left.grain() == Grain.DAY && right.grain() == Grain.PART && fits(BEFORE_PART, gap)) {
      return Optional.of(onDay(left, right));
    }
    if (left.grain().isWithinDay() && right.grain() == Grain.DAY && fits(BEFORE_DAY, gap)) {
      return Optional.of(onDay(right, left));
    }
    if (left.grain() == Grain.CLOCK && right.grain() == Grain.PART && fits(BEFORE_PART, gap)) {
      String value = ClockRules.inPart(left.value(), suffix(right).replace("T", ""));
      String day = right.value().replaceAll("T.*", "");
      return Optional.of(
          new Resolution(
              day + value.substring(value.indexOf('T')),
              right.resolution().period(),
              right.resolution().kind(),
              Grain.CLOCK));
    }
    boolean dayBeforeClock =
        (left.grain() == Grain.DAY || left.grain() == Grain.PART)
            && right.grain() == Grain.CLOCK
            && fits(BEFORE_CLOCK, gap);
    return dayBeforeClock ? Optional.of(onDay(left, right)) : Optional.empty();
  }

  private static boolean fits(Pattern pattern, String gap) {
    return pattern.matcher(gap).matches();
  }

  /** The day's days, with the other's part of the day or time. */
  private static Resolution onDay(Piece day, Piece part) {
    String date = day.value().replaceAll("T.*", "");
    return new Resolution(
        date + suffix(part),
        day.resolution().period(),
        day.resolution().kind(),
        part.grain() == Grain.CLOCK ? Grain.CLOCK : Grain.PART);
  }

  private static String suffix(Piece part) {
    int at = part.value().indexOf('T');
    return at < 0 ? "" : part.value().substring(at);
  }

  /** "72 hours from Sunday evening". */
  private static Optional<Resolution> lengthFrom(Piece left, String gap, Piece right) {
    if (left.resolution().kind() != TimeKind.DURATION || !fits(FROM, gap)) {
      return Optional.empty();
    }
    return right
        .resolution()
        .period()
        .flatMap(start ->
            Lengths.days(left.value())
                .map(days -> new Period(start.start(), start.start().plusDays(days - 1L))))
        .map(period -> Resolution.of(right.value() + "/" + left.value(), period, Grain.DAY));
  }

  /** "From 2:00 a.m. to 5:30 a.m. on April 11": the day belongs to both. */
  private static Optional<Resolution> clocks(String text, Piece left, String gap, Piece right) {
    boolean clocks = left.grain() == Grain.CLOCK && right.grain() == Grain.CLOCK;
    boolean bare = BARE_CLOCK.matcher(text.substring(left.from(), left.to())).matches();
    if (!clocks || !bare || !fits(TO, gap)) {
      return Optional.empty();
    }
    String day = right.value().substring(0, right.value().indexOf('T'));
    return Optional.of(
        new Resolution(
            day + suffix(left) + "/" + right.value(),
            right.resolution().period(),
            right.resolution().kind(),
            Grain.CLOCK));
  }

  private static Optional<Resolution> range(String text, Piece left, String gap, Piece right) {
    boolean calendar =
        left.grain() != Grain.NONE
            && right.grain() != Grain.NONE
            && left.grain() != Grain.CLOCK
            && right.grain() != Grain.CLOCK;
    if (!calendar || isBarePart(text, left)) {
      return Optional.empty();
    }
    boolean between =
        BETWEEN.matcher(text.substring(Math.max(0, left.from() - 20), left.from())).matches();
    if (fits(TO, gap) || (between && fits(AND, gap))) {
      return Ranges.join(left.resolution(), right.resolution());
    }
    boolean neighbours = fits(AND, gap) && follows(left, right);
    return neighbours ? Ranges.join(left.resolution(), right.resolution()) : Optional.empty();
  }

  /** "The morning" has no day of its own to begin a range with, "Saturday night" has. */
  private static boolean isBarePart(String text, Piece piece) {
    return piece.grain() == Grain.PART
        && text.substring(piece.from() + 1, piece.to())
            .chars()
            .noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
        && Character.isLowerCase(text.charAt(piece.from()));
  }

  /** "Thursday and Friday": the one begins where the other ends. */
  private static boolean follows(Piece left, Piece right) {
    Optional<Period> first = left.resolution().period();
    Optional<Period> second = right.resolution().period();
    return left.grain() == right.grain()
        && first.isPresent()
        && second.isPresent()
        && first.get().end().plusDays(1).equals(second.get().start());
  }
}
