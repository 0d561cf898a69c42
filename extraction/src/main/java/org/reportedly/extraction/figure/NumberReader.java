package org.reportedly.extraction.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers in digits and words: "1.5 million", "forty-two", "tens of thousands", "two-thirds".
 *
 * <p>Where a number begins is for the caller to try; ranges are not read here but in {@link
 * RangeReader}.
 */
final class NumberReader {
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?:\\d{1,3}(?:,\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+(?! ?\\d)|\\d{1,3}(?:\\.\\d{3}){2,}|\\d{1,15})"
              + "(?:\\.\\d{1,6})?(?![\\d])");
  private static final Pattern MULTIPLIER = Pattern.compile("[ -]?(\\p{L}+)(?![\\p{L}\\d])");
  private static final Pattern ORDINAL_DIGITS =
      Pattern.compile("(\\d{1,4})(?:st|nd|rd|th)(?!\\p{L})", Pattern.CASE_INSENSITIVE);
  private static final Pattern ONE_IN =
      Pattern.compile(
          "(\\p{L}+|\\d)(?: in| in every|(?<=one) out of) (\\p{L}+|\\d{1,3})(?![\\p{L}\\d.,])"
              + "(?! (?:days?|weeks?|months?|years?|hours?|minutes?))");

  /** Where "two in three" is a share and not two persons in three towns. */
  private static final Pattern SHARE_BEFORE =
      Pattern.compile("(?:^|[.;:,“\"] |\\b(?:about|nearly|almost|some|around|roughly|than) )$");

  private static final Pattern SHARE =
      Pattern.compile("(?:(a|one|two|three|four|five|seven|nine)[ -])?(\\p{L}+)(?![\\p{L}\\d])");

  /** After "half": numbers ("half a million"), times ("half an hour") and idioms. */
  private static final Pattern NO_HALF =
      Pattern.compile(
          "[ -](?:an? |of )?(?:million|dozen|billion|thousand|hundred|hour|day|year|century|time|way"
              + "|dead|place|month|week|mast)");

  private static final Pattern OF_MULTIPLIER =
      Pattern.compile(" of an? (million|billion|trillion)\\b");

  /** Behind "31m", words of length: it is a distance and no number of millions. */
  private static final Pattern DIMENSION =
      Pattern.compile(
          "^[ -](?:long|high|wide|deep|tall|thick|above|below|away|apart|off|from|under|across|into)\\b");

  private static final String ANOTHER = "another";
  private static final Pattern NEXT_WORD = Pattern.compile(" (\\p{L}+)");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final NumberWords words;
  private final WordNumbers wordNumbers;

  NumberReader(NumberWords words) {
    this.words = words;
    this.wordNumbers = new WordNumbers(words);
  }

  /** The string in lower case, offset for offset; as it is where that would move letters. */
  static String lower(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.length() == text.length() ? lower : text;
  }

  /**
   * The number that begins at the offset.
   *
   * @param all a text made by {@link #lower}
   */
  Optional<FoundNumber> at(String all, int from) {
    int end = wordEnd(all, from);
    if (end > from && !words.mayOpen(all.substring(from, end))) {
      return Optional.empty();
    }
    return vague(all, from)
        .or(() -> another(all, from))
        .or(() -> oneIn(all, from))
        .or(() -> share(all, from))
        .or(() -> ordinalDigits(all, from))
        .or(() -> digits(all, from))
        .or(() -> ordinalWord(all, from))
        .or(() -> wordNumbers.at(all, from));
  }

  private Optional<FoundNumber> vague(String text, int from) {
    for (String form : words.vagueForms()) {
      int end = from + form.length();
      boolean whole = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (whole && text.startsWith(form, from)) {
        BigDecimal value = words.vague(form).orElseThrow();
        return Optional.of(found(from, end, value, FoundNumber.Form.VAGUE, BigDecimal.ONE));
      }
    }
    return Optional.empty();
  }

  /** "Another metre", "another injured": one more. Before a number it is only emphasis. */
  private Optional<FoundNumber> another(String text, int from) {
    int end = from + ANOTHER.length();
    Matcher next = NEXT_WORD.matcher(text).region(Math.min(end, text.length()), text.length());
    boolean alone =
        text.startsWith(ANOTHER, from) && next.lookingAt() && at(text, next.start(1)).isEmpty();
    return alone
        ? Optional.of(found(from, end, BigDecimal.ONE, FoundNumber.Form.ANOTHER, BigDecimal.ONE))
        : Optional.empty();
  }

  /** "One in three" is a third; of small wholes only, "one in January" is none. */
  private Optional<FoundNumber> oneIn(String text, int from) {
    Matcher matcher = ONE_IN.matcher(text).region(from, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    Optional<BigDecimal> part = small(matcher.group(1));
    Optional<BigDecimal> whole = small(matcher.group(2));
    boolean share =
        part.isPresent()
            && whole.isPresent()
            && part.get().signum() > 0
            && part.get().compareTo(whole.get()) < 0
            && (part.get().compareTo(BigDecimal.ONE) == 0
                || SHARE_BEFORE.matcher(text.substring(Math.max(0, from - 12), from)).find());
    if (!share) {
      return Optional.empty();
    }
    BigDecimal percent = HUNDRED.multiply(part.get()).divide(whole.get(), new MathContext(3));
    return Optional.of(found(from, matcher.end(), percent, FoundNumber.Form.SHARE, BigDecimal.ONE));
  }

  private Optional<BigDecimal> small(String number) {
    return Character.isDigit(number.charAt(0)) && number.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(new BigDecimal(number))
        : words.small(number);
  }

  private Optional<FoundNumber> share(String text, int from) {
    Matcher matcher = SHARE.matcher(text).region(from, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String many = matcher.group(1) == null ? "" : matcher.group(1);
    Optional<BigDecimal> part = words.share(matcher.group(2));
    String rest = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 20));
    boolean half = matcher.group(2).equals("half");
    Matcher multiple = OF_MULTIPLIER.matcher(rest);
    if (part.isPresent() && !many.isEmpty() && multiple.lookingAt()) {
      return words
          .multiplier(multiple.group(1))
          .map(factor ->
              ofMultiplier(from, matcher.end() + multiple.end(), part.get(), many, factor));
    }
    boolean noShare =
        half
            ? NO_HALF.matcher(rest).lookingAt()
            : many.isEmpty() || (many.equals("a") && !rest.startsWith(" of "));
    if (part.isEmpty() || noShare) {
      return Optional.empty();
    }
    BigDecimal count = words.small(many).orElse(BigDecimal.ONE);
    BigDecimal value = part.get().multiply(count);
    // Two thirds are 66.7, not 66.6.
    if (value.compareTo(new BigDecimal("66.6")) == 0) {
      value = new BigDecimal("66.7");
    }
    return Optional.of(found(from, matcher.end(), value, FoundNumber.Form.SHARE, BigDecimal.ONE));
  }

  /** "A quarter of a million". */
  private FoundNumber ofMultiplier(
      int from, int to, BigDecimal percent, String many, BigDecimal factor) {
    BigDecimal count = words.small(many).orElse(BigDecimal.ONE);
    BigDecimal value = percent.multiply(count).multiply(factor).divide(HUNDRED);
    return found(from, to, value, FoundNumber.Form.WORDS, factor);
  }

  private static Optional<FoundNumber> ordinalDigits(String text, int from) {
    Matcher matcher = ORDINAL_DIGITS.matcher(text).region(from, text.length());
    return matcher.lookingAt()
        ? Optional.of(
            found(
                from,
                matcher.end(),
                new BigDecimal(matcher.group(1)),
                FoundNumber.Form.ORDINAL,
                BigDecimal.ONE))
        : Optional.empty();
  }

  private Optional<FoundNumber> ordinalWord(String text, int from) {
    int end = wordEnd(text, from);
    return words
        .ordinal(text.substring(from, end))
        .map(value -> found(from, end, value, FoundNumber.Form.ORDINAL, BigDecimal.ONE));
  }

  private Optional<FoundNumber> digits(String text, int from) {
    Matcher matcher = DIGITS.matcher(text).region(from, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String digits = matcher.group().replaceAll("[, ]", "");
    if (digits.indexOf('.') != digits.lastIndexOf('.')) {
      digits = digits.replace(".", "");
    }
    BigDecimal value = new BigDecimal(digits);
    int end = matcher.end();
    BigDecimal scale = BigDecimal.ONE;
    Matcher multiplier = MULTIPLIER.matcher(text);
    while (multiplier.region(end, text.length()).lookingAt()) {
      Optional<BigDecimal> factor = words.multiplier(multiplier.group(1));
      // "5 m" is a length, "5m" an amount; a scale twice over is no number.
      boolean apart = multiplier.group(1).length() == 1 && multiplier.start(1) > end;
      boolean metres =
          multiplier.group(1).equals("m")
              && DIMENSION.matcher(text.substring(multiplier.end())).find();
      if (factor.isEmpty() || apart || metres || scale.compareTo(new BigDecimal("1e12")) >= 0) {
        break;
      }
      scale = scale.multiply(factor.get());
      end = multiplier.end();
    }
    return Optional.of(found(from, end, value.multiply(scale), FoundNumber.Form.DIGITS, scale));
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static FoundNumber found(
      int from, int to, BigDecimal value, FoundNumber.Form form, BigDecimal scale) {
    BigDecimal plain = value.stripTrailingZeros();
    BigDecimal whole = plain.scale() < 0 ? plain.setScale(0) : plain;
    return new FoundNumber(from, to, whole, whole, form, scale);
  }
}
