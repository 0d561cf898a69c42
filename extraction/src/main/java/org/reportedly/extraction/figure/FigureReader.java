package org.reportedly.extraction.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportedly.extraction.surface.SentenceText;
import org.reportedly.extraction.time.TimeExpression;
import org.reportedly.extraction.time.TimeTagger;
import org.reportedly.language.Sentence;
import org.reportedly.model.Span;

/**
 * Reads the quantities of a sentence.
 *
 * <p>Numbers that count nothing (dates, ages, names of weapons) are read too, with a {@link
 * QuantityKind} that says so. "No", "none", "several" and the article "a" are no numbers. May be
 * used by many threads at once.
 */
public final class FigureReader {
  /** Longer sentences are no sentences; what lies behind is not read. */
  private static final int LONGEST = 20_000;

  private static final Pattern OF =
      Pattern.compile(
          " (?:out )?of (?:the |its |his |her |their |some |about |around |nearly |almost"
              + " |a total of |all ){0,3}(?:\\p{L}+'s? )?");

  private final TimeTagger times;
  private final RangeReader numbers;
  private final QuantityReader quantities;

  private FigureReader(TimeTagger times, RangeReader numbers, QuantityReader quantities) {
    this.times = times;
    this.numbers = numbers;
    this.quantities = quantities;
  }

  /**
   * A reader with the words of the data files.
   *
   * @param times tells which numbers belong to dates and clock times
   * @throws IllegalStateException naming file and line if a data file is wrong
   */
  public static FigureReader load(TimeTagger times) {
    return new FigureReader(times, RangeReader.load(), QuantityReader.load());
  }

  /** The quantities in the order of the text; none overlaps another. */
  public List<Quantity> read(Sentence sentence) {
    SentenceText text = SentenceText.of(sentence);
    return read(text, times.stretches(text));
  }

  /**
   * The same, without looking for times again.
   *
   * @param expressions the times of the sentence, as {@link TimeTagger#tag} found them; those of
   *     other sentences do no harm
   */
  public List<Quantity> read(Sentence sentence, List<TimeExpression> expressions) {
    Span whole = sentence.span();
    List<TimeTagger.Stretch> stretches = new ArrayList<>();
    for (TimeExpression time : expressions) {
      if (whole.contains(time.span())) {
        int from = time.span().start() - whole.start();
        stretches.add(new TimeTagger.Stretch(from, from + time.span().length(), time.kind()));
      }
    }
    return read(SentenceText.of(sentence), stretches);
  }

  private List<Quantity> read(SentenceText text, List<TimeTagger.Stretch> stretches) {
    String lower = NumberReader.lower(text.text());
    List<Quantity> found = new ArrayList<>();
    int at = 0;
    int done = 0;
    while (at < Math.min(lower.length(), LONGEST)) {
      Optional<FoundNumber> number =
          text.wordStartsAt(at) || startsAfterLetters(lower, at)
              ? numbers.at(lower, at)
              : Optional.empty();
      if (number.isPresent()) {
        Optional<TimeTagger.Stretch> time = timeAt(stretches, number.get());
        Optional<FoundNumber> total =
            time.isPresent() ? Optional.empty() : total(lower, number.get());
        int end = total.map(FoundNumber::to).orElse(number.get().to());
        Optional<Quantity> quantity =
            time.isPresent()
                ? Optional.of(quantities.time(text, lower, number.get(), time.get(), done))
                : quantities.read(text, lower, number.get(), end, done);
        quantity
            .map(q -> total.map(whole -> q.withTotal(whole.high())).orElse(q))
            .map(q -> continuesName(lower, text.span(0, 0).start(), found, q) ? q.asName() : q)
            .ifPresent(found::add);
        done = found.isEmpty() ? 0 : found.getLast().span().end() - text.span(0, 0).start();
        at =
            Math.max(
                end, quantity.isPresent() ? time.map(TimeTagger.Stretch::to).orElse(end) : end);
      } else {
        at++;
      }
    }
    return Links.link(lower, text.span(0, 0).start(), found);
  }

  private static Optional<TimeTagger.Stretch> timeAt(
      List<TimeTagger.Stretch> stretches, FoundNumber number) {
    return stretches.stream()
        .filter(stretch -> stretch.from() < number.to() && number.from() < stretch.to())
        .findFirst();
  }

  /** "Sites Alpha 1 and 2": what follows a name's number directly is one too. */
  private static boolean continuesName(
      String lower, int offset, List<Quantity> before, Quantity quantity) {
    if (before.isEmpty() || before.getLast().kind() != QuantityKind.IDENTIFIER) {
      return false;
    }
    int end = before.getLast().span().end() - offset;
    int start = quantity.span().start() - offset;
    return quantity.kind() == QuantityKind.COUNT
        && end <= start
        && Character.isDigit(lower.charAt(start))
        && lower.substring(end, start).matches(" ?(?:and|,|or|to|-|/)? ?");
  }

  /** The digits of "$17" and "US17" begin a number too. */
  private static boolean startsAfterLetters(String text, int at) {
    return Character.isDigit(text.charAt(at))
        && at > 0
        && !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** "17 of 23", "five of the seven people": the second number is the whole of the first. */
  private Optional<FoundNumber> total(String lower, FoundNumber number) {
    boolean plain =
        number.form() == FoundNumber.Form.DIGITS || number.form() == FoundNumber.Form.WORDS;
    if (!plain) {
      return Optional.empty();
    }
    Matcher of = OF.matcher(lower).region(number.to(), lower.length());
    return of.lookingAt()
        ? numbers.at(lower, of.end()).filter(whole -> isWholeOf(whole, number.low()))
        : Optional.empty();
  }

  private static boolean isWholeOf(FoundNumber whole, BigDecimal part) {
    return (whole.form() == FoundNumber.Form.DIGITS || whole.form() == FoundNumber.Form.WORDS)
        && whole.low().compareTo(part) >= 0;
  }
}
