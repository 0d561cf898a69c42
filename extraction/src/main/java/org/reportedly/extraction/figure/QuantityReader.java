package org.reportedly.extraction.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportedly.extraction.surface.SentenceText;
import org.reportedly.extraction.time.TimeKind;
import org.reportedly.extraction.time.TimeTagger;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Says of one number what kind it is, what it counts and within which bounds. */
final class QuantityReader {
  private static final Pattern YEARS_OLD =
      Pattern.compile("^[- ](?:years?|months?|weeks?|days?)[- ]old\\b");
  private static final Pattern AGE_BEFORE = Pattern.compile("\\b(?:aged?|ages)(?: of)? $");
  private static final Pattern NAME_COMMA =
      Pattern.compile("\\p{Lu}[\\p{L}.'-]+,? [,(]? ?$|\\p{Lu}[\\p{L}.'-]+[,(] ?$");
  private static final Pattern COMMA_AFTER = Pattern.compile("^ ?[,.;)]|^ ?$");
  private static final Pattern OF_THEM = Pattern.compile("^ of (?:them|whom|which|these|those)\\b");
  private static final Pattern NO_COUNT_ONE =
      Pattern.compile("^ (?:of|another|day|side|hand|by)\\b");

  /** What may stand between a number and its noun: "more", "of the", "of them". */
  private static final Pattern BETWEEN =
      Pattern.compile(
          " (?:(?:more|other|further|additional) )?"
              + "(?:of (?:them|whom|which|these|those)\\b ?|(?:out )?of (?:the|its|his|her|their|a|an) )?");

  private final BoundWords bounds;
  private final Units units;
  private final IdentifierWords identifiers;
  private final CountedNoun nouns;

  private QuantityReader(
      BoundWords bounds, Units units, IdentifierWords identifiers, CountedNoun nouns) {
    this.bounds = bounds;
    this.units = units;
    this.identifiers = identifiers;
    this.nouns = nouns;
  }

  static QuantityReader load() {
    return new QuantityReader(
        BoundWords.load(), Units.load(), IdentifierWords.load(), CountedNoun.load());
  }

  /** The quantity; empty where the number word is none, as in "no one" and "the only one". */
  Optional<Quantity> read(
      SentenceText text, String lower, FoundNumber number, List<TimeTagger.Stretch> stretches) {
    Optional<QuantityKind> other = otherKind(text, lower, number, stretches);
    if (other.isPresent()) {
      return Optional.of(plain(text, number, other.get()));
    }
    if (isNoNumber(text, lower, number)) {
      return Optional.empty();
    }
    Optional<Units.Found> before = units.currencyBefore(lower, number.from());
    Optional<Units.Found> unit =
        before.isPresent() ? before : units.after(text.text(), lower, number.to());
    if (unit.isPresent()) {
      return Optional.of(measured(text, lower, number, unit.get()));
    }
    return Optional.of(counted(text, lower, number));
  }

  private Optional<QuantityKind> otherKind(
      SentenceText text, String lower, FoundNumber number, List<TimeTagger.Stretch> stretches) {
    if (isAge(text, lower, number)) {
      return Optional.of(QuantityKind.AGE);
    }
    for (TimeTagger.Stretch stretch : stretches) {
      if (stretch.from() < number.to() && number.from() < stretch.to()) {
        return Optional.of(
            stretch.kind() == TimeKind.DURATION
                ? QuantityKind.DURATION
                : QuantityKind.CLOCK_OR_DATE);
      }
    }
    return identifiers.isIdentifier(text, number)
        ? Optional.of(QuantityKind.IDENTIFIER)
        : Optional.empty();
  }

  private static boolean isAge(SentenceText text, String lower, FoundNumber number) {
    String after = lower.substring(number.to());
    String before = text.text().substring(0, number.from());
    boolean possible = number.high().compareTo(BigDecimal.valueOf(120)) < 0;
    boolean afterName =
        NAME_COMMA.matcher(before).find()
            && COMMA_AFTER.matcher(after).find()
            && Character.isDigit(lower.charAt(number.from()))
            && before.stripTrailing().matches("(?s).*[,(]");
    return possible
        && (YEARS_OLD.matcher(after).find() || AGE_BEFORE.matcher(before).find() || afterName);
  }

  /** "No one", "one of the last", "the only one": no number is told. */
  private static boolean isNoNumber(SentenceText text, String lower, FoundNumber number) {
    boolean one = lower.startsWith("one", number.from()) && number.to() - number.from() == 3;
    if (!one) {
      return false;
    }
    String after = lower.substring(number.to());
    if (OF_THEM.matcher(after).find()) {
      return false;
    }
    int next = text.tokenAt(number.to());
    Sentence sentence = text.sentence();
    boolean noun =
        next < sentence.size()
            && next > text.tokenAt(number.from())
            && (sentence.token(next).tagged("NN")
                || sentence.token(next).tagged("JJ")
                || sentence.token(next).tagged("VBN")
                || sentence.token(next).tagged("CD")
                || sentence.token(next).text().matches("(?i)or|to|and"));
    return NO_COUNT_ONE.matcher(after).find()
        || !noun
        || lower.substring(0, number.from()).matches("(?s).*\\b(?:no|this|that|the|only|every) ");
  }

  private static Quantity plain(SentenceText text, FoundNumber number, QuantityKind kind) {
    int from = text.tokenAt(number.from());
    int to = Math.max(from, text.tokenAt(number.to() - 1)) + 1;
    return new Quantity(
        text.span(number.from(), number.to()),
        from,
        to,
        Optional.of(number.low()),
        Optional.of(number.high()),
        Optional.empty(),
        false,
        kind,
        "",
        -1,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Quantity measured(
      SentenceText text, String lower, FoundNumber number, Units.Found found) {
    Units.Unit unit = found.unit();
    int start = Math.min(number.from(), found.from());
    int end = Math.max(number.to(), found.to());
    Bounds bound = Bounds.read(bounds, lower, number, start, end);
    String words = text.text().substring(found.from(), found.to());
    String what = unit.name().orElseGet(() -> Plurals.ofUnit(words));
    int from = text.tokenAt(start);
    int to = Math.max(from, text.tokenAt(end - 1)) + 1;
    Optional<Quantity.Measure> measure =
        unit.factor()
            .map(factor ->
                new Quantity.Measure(
                    text.text().substring(start, end),
                    bound.low().map(factor::multiply).map(BigDecimal::stripTrailingZeros),
                    bound.high().map(factor::multiply).map(BigDecimal::stripTrailingZeros),
                    unit.si()));
    String label = unit.kind() == QuantityKind.SHARE ? "percent" + whole(text, end) : what;
    return new Quantity(
        text.span(start, end),
        from,
        to,
        bound.low(),
        bound.high(),
        Optional.empty(),
        bound.approximate(),
        unit.kind(),
        label,
        text.tokenAt(end - 1),
        words,
        measure,
        Optional.empty(),
        Optional.empty());
  }

  /** " of the town", where the text says of what the share is. */
  private String whole(SentenceText text, int end) {
    String rest = text.text().substring(end);
    Matcher of = Pattern.compile("^ of (?:the |its |his |all )?(?=\\p{L})").matcher(rest);
    if (!of.find() || rest.matches("(?is)^ of (?:it|them|which|whom|these|those)\\b.*")) {
      return "";
    }
    int first = text.tokenAt(end + of.end());
    return nouns
        .find(text.sentence(), first, first)
        .map(found ->
            " of "
                + (of.group().contains("the") ? "the " : "")
                + text.sentence().token(found.head()).text())
        .orElse("");
  }

  private Quantity counted(SentenceText text, String lower, FoundNumber number) {
    Bounds bound = Bounds.read(bounds, lower, number, number.from(), number.to());
    int from = text.tokenAt(number.from());
    int last = Math.max(from, text.tokenAt(number.to() - 1));
    QuantityKind kind =
        switch (number.form()) {
          case SHARE -> QuantityKind.SHARE;
          case ORDINAL -> QuantityKind.ORDINAL;
          case DIGITS, WORDS, RANGE, VAGUE -> QuantityKind.COUNT;
        };
    Optional<CountedNoun.Found> noun = nouns.find(text.sentence(), last, next(text, lower, number));
    String what = noun.map(CountedNoun.Found::what).orElse("");
    if (kind == QuantityKind.SHARE) {
      what = "percent" + whole(text, number.to());
    }
    return new Quantity(
        text.span(number.from(), number.to()),
        from,
        last + 1,
        bound.low(),
        bound.high(),
        Optional.empty(),
        bound.approximate(),
        kind,
        what,
        noun.map(CountedNoun.Found::head).orElse(-1),
        noun.map(n -> phrase(text, n)).orElse(""),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The first token behind the number and "or so", "of them", "of the 57", "more". */
  private int next(SentenceText text, String lower, FoundNumber number) {
    int at = bounds.after(lower, number.to()).map(BoundWords.Found::to).orElse(number.to());
    Matcher between = BETWEEN.matcher(lower).region(at, lower.length());
    if (between.lookingAt()) {
      at = between.end();
    }
    int last = text.tokenAt(number.to() - 1);
    return at >= lower.length() ? text.sentence().size() : Math.max(last + 1, text.tokenAt(at));
  }

  private static String phrase(SentenceText text, CountedNoun.Found noun) {
    Token first = text.sentence().token(noun.from());
    Token last = text.sentence().token(noun.head());
    int offset = text.span(0, 0).start();
    return text.text().substring(first.span().start() - offset, last.span().end() - offset);
  }
}
