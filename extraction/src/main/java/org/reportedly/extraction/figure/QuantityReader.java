package org.reportedly.extraction.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportedly.extraction.surface.SentenceText;
import org.reportedly.extraction.time.TimeKind;
import org.reportedly.extraction.time.TimeTagger;
import org.reportedly.language.Token;

/** Says of one number what kind it is, what it counts and within which bounds. */
final class QuantityReader {
  /** What may stand between a number and its noun: "more", "of the", "of them". */
  private static final Pattern BETWEEN =
      Pattern.compile(
          " (?:(?:more|other|further|additional) )?"
              + "(?:of (?:them|whom|which|these|those)\\b ?|(?:out )?of (?:(?:the|its|his|her|their|a|an) )?)?");

  private static final Pattern NO_PERSON = Pattern.compile("\\b(?:no|this|that|the|every|any) $");
  private static final Pattern WHOLE = Pattern.compile(" of (?:the |its |his |all )?(?=\\p{L})");
  private static final Pattern NO_WHOLE =
      Pattern.compile(" of (?:it|them|which|whom|these|those)\\b", Pattern.CASE_INSENSITIVE);

  private final BoundWords bounds;
  private final Units units;
  private final NumberUse uses;
  private final CountedNoun nouns;

  private QuantityReader(BoundWords bounds, Units units, NumberUse uses, CountedNoun nouns) {
    this.bounds = bounds;
    this.units = units;
    this.uses = uses;
    this.nouns = nouns;
  }

  static QuantityReader load() {
    Units units = Units.load();
    return new QuantityReader(
        BoundWords.load(), units, new NumberUse(IdentifierWords.load(), units), CountedNoun.load());
  }

  /** A number inside words that tell a time: the words as one quantity. */
  Quantity time(
      SentenceText text, String lower, FoundNumber number, TimeTagger.Stretch stretch, int done) {
    if (NumberUse.isAge(text, lower, number)) {
      return plain(text, number, number.from(), number.to(), QuantityKind.AGE);
    }
    QuantityKind kind =
        stretch.kind() == TimeKind.DURATION ? QuantityKind.DURATION : QuantityKind.CLOCK_OR_DATE;
    int from = Math.min(number.from(), Math.max(done, stretch.from()));
    return plain(text, number, from, Math.max(number.to(), stretch.to()), kind);
  }

  /**
   * The quantity; empty where the number word is none, as in "no one" and "the only one".
   *
   * @param lower the sentence's string in lower case
   * @param end where the number and its whole ("of 23") end
   * @param done where the quantity before it ends
   */
  Optional<Quantity> read(SentenceText text, String lower, FoundNumber number, int end, int done) {
    if (NumberUse.isHalfYear(lower, number)) {
      return Optional.empty();
    }
    Optional<QuantityKind> other = uses.other(text, lower, number);
    if (other.isPresent()) {
      return Optional.of(plain(text, number, number.from(), number.to(), other.get()));
    }
    Optional<Units.Found> before =
        units.currencyBefore(lower, number.from()).filter(found -> found.from() >= done);
    Optional<Units.Found> unit =
        before.isPresent() ? before : units.after(text.text(), lower, number.to());
    if (unit.isPresent()) {
      return Optional.of(measured(text, lower, number, unit.get()));
    }
    boolean none =
        (NumberUse.isNoNumber(text, lower, number) && !isVictim(text, lower, number))
            || (number.form() == FoundNumber.Form.ANOTHER
                && !nouns.isPersonWord(text.sentence().token(text.tokenAt(number.to()))));
    return none ? Optional.empty() : Optional.of(counted(text, lower, number, end));
  }

  /** "Killing one", "one was killed": the number stands for a person. */
  private boolean isVictim(SentenceText text, String lower, FoundNumber number) {
    if (!lower.startsWith("one", number.from())) {
      return false;
    }
    int index = text.tokenAt(number.from());
    int size = text.sentence().size();
    boolean object = index > 0 && nouns.isHarmVerb(text.sentence().token(index - 1));
    boolean pronoun = NO_PERSON.matcher(lower.substring(0, number.from())).find();
    boolean subject =
        !pronoun
            && index + 2 < size
            && text.sentence().token(index + 1).text().matches("was|has|is")
            && (nouns.isPersonWord(text.sentence().token(index + 2))
                || (index + 3 < size && nouns.isPersonWord(text.sentence().token(index + 3))));
    boolean of = lower.startsWith(" of", number.to());
    return !of && (object || subject);
  }

  private static Quantity plain(
      SentenceText text, FoundNumber number, int start, int end, QuantityKind kind) {
    int from = text.tokenAt(start);
    return new Quantity(
        text.span(start, end),
        from,
        Math.max(from, text.tokenAt(end - 1)) + 1,
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
    int from = text.tokenAt(start);
    Optional<Quantity.Measure> measure =
        unit.factor()
            .map(factor ->
                new Quantity.Measure(
                    text.text().substring(start, end),
                    bound.low().map(factor::multiply).map(BigDecimal::stripTrailingZeros),
                    bound.high().map(factor::multiply).map(BigDecimal::stripTrailingZeros),
                    unit.si()));
    String what =
        unit.kind() == QuantityKind.SHARE
            ? "percent" + whole(text, end)
            : unit.name().orElseGet(() -> Plurals.ofUnit(words));
    return new Quantity(
        text.span(start, end),
        from,
        Math.max(from, text.tokenAt(end - 1)) + 1,
        bound.low(),
        bound.high(),
        Optional.empty(),
        bound.approximate(),
        unit.kind(),
        what,
        text.tokenAt(found.to() - 1),
        words,
        measure,
        Optional.empty(),
        Optional.empty());
  }

  /** " of the town", where the text says of what the share is. */
  private String whole(SentenceText text, int end) {
    Matcher of = WHOLE.matcher(text.text()).region(end, text.text().length());
    Matcher pronoun = NO_WHOLE.matcher(text.text()).region(end, text.text().length());
    if (!of.lookingAt() || pronoun.lookingAt()) {
      return "";
    }
    int owner = text.tokenAt(of.end());
    int first = afterOwner(text, owner);
    return nouns
        .find(text.sentence(), first, false)
        .map(found -> words(text, first > owner ? owner : found.head(), found.head()))
        .map(noun -> " of " + (of.group().contains("the") ? "the " : "") + noun)
        .orElse("");
  }

  private Quantity counted(SentenceText text, String lower, FoundNumber number, int end) {
    Bounds bound = Bounds.read(bounds, lower, number, number.from(), number.to());
    int from = text.tokenAt(number.from());
    int last = Math.max(from, text.tokenAt(number.to() - 1));
    QuantityKind kind =
        switch (number.form()) {
          case SHARE -> QuantityKind.SHARE;
          case ORDINAL -> QuantityKind.ORDINAL;
          case DIGITS, WORDS, RANGE, VAGUE, ANOTHER -> QuantityKind.COUNT;
        };
    boolean several = number.high().compareTo(BigDecimal.ONE) > 0 && kind == QuantityKind.COUNT;
    Optional<CountedNoun.Found> noun =
        nouns.find(text.sentence(), next(text, lower, last, end), several);
    String what =
        kind == QuantityKind.SHARE
            ? "percent" + whole(text, number.to())
            : noun.map(CountedNoun.Found::what).orElse("");
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
        noun.map(found -> phrase(text, found)).orElse(""),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The first token behind the number and "or so", "of them", "more". */
  private int next(SentenceText text, String lower, int last, int end) {
    int at = bounds.after(lower, end).map(BoundWords.Found::to).orElse(end);
    Matcher between = BETWEEN.matcher(lower).region(at, lower.length());
    if (between.lookingAt()) {
      at = between.end();
    }
    return at >= lower.length() ? text.sentence().size() : Math.max(last + 1, text.tokenAt(at));
  }

  private static String phrase(SentenceText text, CountedNoun.Found noun) {
    return words(text, noun.from(), noun.head());
  }

  /** "Gaza's population": the noun stands after the possessive. */
  private static int afterOwner(SentenceText text, int owner) {
    for (int i = owner; i < Math.min(owner + 4, text.sentence().size() - 1); i++) {
      if (text.sentence().token(i).tag().equals("POS")) {
        return i + 1;
      }
    }
    return owner;
  }

  private static String words(SentenceText text, int from, int to) {
    Token first = text.sentence().token(from);
    Token last = text.sentence().token(to);
    int offset = text.span(0, 0).start();
    return text.text().substring(first.span().start() - offset, last.span().end() - offset);
  }
}
