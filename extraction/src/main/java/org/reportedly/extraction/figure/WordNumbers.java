package org.reportedly.extraction.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads cardinal numbers in words: "one hundred and two", "half a million", "two dozen". */
final class WordNumbers {
  private static final Pattern WORD = Pattern.compile("(\\p{L}+)(?![\\p{L}\\d])");
  private static final Pattern GAP = Pattern.compile(" {1,3}and {1,3}|-| {1,3}");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int MOST_WORDS = 12;

  private final NumberWords words;

  WordNumbers(NumberWords words) {
    this.words = words;
  }

  /**
   * The number in words that begins at the offset.
   *
   * @param text in lower case
   */
  Optional<FoundNumber> at(String text, int from) {
    Sum sum = new Sum();
    int at = from;
    int end = from;
    for (int count = 0; count < MOST_WORDS; count++) {
      Matcher word = WORD.matcher(text).region(at, text.length());
      if (!word.lookingAt() || !add(sum, word.group(1), count, text.substring(end, at))) {
        break;
      }
      end = word.end();
      Matcher gap = GAP.matcher(text).region(end, text.length());
      if (!gap.lookingAt()) {
        break;
      }
      at = gap.end();
    }
    return sum.isNumber()
        ? Optional.of(
            new FoundNumber(from, end, sum.total(), sum.total(), FoundNumber.Form.WORDS, sum.scale))
        : Optional.empty();
  }

  private boolean add(Sum sum, String word, int count, String gap) {
    if (count == 0 && (word.equals("a") || word.equals("an") || word.equals("half"))) {
      return sum.article(word.equals("half") ? new BigDecimal("0.5") : BigDecimal.ONE);
    }
    if (count == 1 && sum.half() && (word.equals("a") || word.equals("an"))) {
      return true;
    }
    boolean and = gap.contains("and");
    Optional<BigDecimal> small = words.small(word);
    if (small.isPresent()) {
      return sum.small(small.get(), and, gap.equals("-"));
    }
    Optional<BigDecimal> multiplier = word.length() > 1 ? words.multiplier(word) : Optional.empty();
    return multiplier.isPresent() && !and && sum.multiply(multiplier.get());
  }

  /** A number as its words come in. */
  private static final class Sum {
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private BigDecimal scale = BigDecimal.ONE;
    private boolean pendingArticle;
    private boolean any;

    boolean article(BigDecimal value) {
      current = value;
      pendingArticle = true;
      return true;
    }

    boolean half() {
      return pendingArticle && current.compareTo(BigDecimal.ONE) < 0;
    }

    boolean isNumber() {
      return any;
    }

    /** Twenty takes a unit, a hundred takes anything below it; "two three" are two numbers. */
    boolean small(BigDecimal value, boolean and, boolean hyphen) {
      if (pendingArticle) {
        return false;
      }
      BigDecimal below = current.remainder(HUNDRED);
      boolean first = below.signum() == 0;
      boolean unitAfterTen =
          !and
              && below.compareTo(BigDecimal.valueOf(20)) >= 0
              && below.remainder(BigDecimal.TEN).signum() == 0
              && value.compareTo(BigDecimal.TEN) < 0;
      boolean andFits = !and || (any && (current.signum() > 0 ? first : total.signum() > 0));
      if (!andFits
          || (!first && !unitAfterTen)
          || (hyphen && first && any && below.signum() != 0)) {
        return false;
      }
      current = current.add(value);
      any = true;
      return true;
    }

    boolean multiply(BigDecimal factor) {
      if (current.signum() == 0 && !pendingArticle) {
        return false;
      }
      if (!any && !pendingArticle) {
        return false;
      }
      pendingArticle = false;
      any = true;
      scale = factor;
      if (factor.compareTo(THOUSAND) >= 0) {
        total = total.add(current.multiply(factor));
        current = BigDecimal.ZERO;
      } else {
        current = current.multiply(factor);
      }
      return true;
    }

    BigDecimal total() {
      BigDecimal sum = total.add(current);
      return sum.stripTrailingZeros().scale() <= 0 ? sum.setScale(0) : sum.stripTrailingZeros();
    }
  }
}
