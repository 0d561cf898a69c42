package org.reportedly.extraction.figure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportedly.extraction.surface.WordTable;

/** Reads two numbers as the ends of one: "two or three", "60,000 to 80,000", "5-6bn". */
final class RangeReader {
  private static final Pattern LINK =
      Pattern.compile(" {0,2}[-–—] {0,2}| (?:to|or)(?: even)? (?:some |about |around )?(?:[$€£])?");
  private static final Pattern AND = Pattern.compile(" and (?:some |about |around )?(?:[$€£])?");
  private static final Pattern BETWEEN =
      Pattern.compile("between (?:some |about |around )?[$€£]?$");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static final Pattern FROM =
      Pattern.compile("(\\p{L}+) (?:\\p{L}+ )?from (?:about |around |some |nearly |over )?[$€£]?$");

  private final NumberReader numbers;
  private final Set<String> changeWords;

  RangeReader(NumberReader numbers, Set<String> changeWords) {
    this.numbers = numbers;
    this.changeWords = Set.copyOf(changeWords);
  }

  static RangeReader load() {
    Set<String> words = new HashSet<>();
    for (WordTable.Row row : WordTable.read(RangeReader.class, "change-words.tsv", 1).rows()) {
      words.add(row.cell(0));
    }
    return new RangeReader(new NumberReader(NumberWords.load()), words);
  }

  /** The number or range that begins at the offset; see {@link NumberReader#at}. */
  Optional<FoundNumber> at(String text, int from) {
    return numbers.at(text, from).map(first -> range(text, first).orElse(first));
  }

  private Optional<FoundNumber> range(String text, FoundNumber first) {
    if (first.form() != FoundNumber.Form.DIGITS && first.form() != FoundNumber.Form.WORDS) {
      return Optional.empty();
    }
    if (changes(text, first.from())) {
      return Optional.empty();
    }
    boolean between =
        BETWEEN.matcher(text.substring(Math.max(0, first.from() - 16), first.from())).find();
    Matcher link = (between ? AND : LINK).matcher(text).region(first.to(), text.length());
    if (!link.lookingAt()) {
      return Optional.empty();
    }
    return numbers
        .at(text, link.end())
        .filter(second ->
            second.form() == FoundNumber.Form.DIGITS || second.form() == FoundNumber.Form.WORDS)
        .flatMap(second -> join(first, second));
  }

  /** "Rose from 5 to 7" is no range. */
  private boolean changes(String text, int from) {
    Matcher before = FROM.matcher(text.substring(Math.max(0, from - 50), from));
    return before.find()
        && Pattern.compile(" ").splitAsStream(before.group()).anyMatch(changeWords::contains);
  }

  /** "5 to 6 million" multiplies both; a range that runs backwards is none. */
  private static Optional<FoundNumber> join(FoundNumber first, FoundNumber second) {
    boolean shared =
        first.scale().compareTo(BigDecimal.ONE) == 0
            && second.scale().compareTo(BigDecimal.ONE) > 0
            && first.low().compareTo(THOUSAND) < 0
            && first.low().multiply(second.scale()).compareTo(second.high()) < 0;
    BigDecimal low = shared ? first.low().multiply(second.scale()) : first.low();
    return low.compareTo(second.high()) < 0
        ? Optional.of(
            new FoundNumber(
                first.from(),
                second.to(),
                low,
                second.high(),
                FoundNumber.Form.RANGE,
                second.scale()))
        : Optional.empty();
  }
}
