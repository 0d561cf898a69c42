package org.reportedly.extraction.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reportedly.extraction.surface.SentenceText;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Tells numbers that count nothing from those that do. */
final class NumberUse {
  private static final Pattern YEARS_OLD =
      Pattern.compile("^[- ](?:years?|months?|weeks?|days?)[- ]old\\b");
  private static final Pattern AGE_BEFORE = Pattern.compile("\\b(?:aged?|ages)(?: of)? $");
  private static final Pattern NAME_COMMA = Pattern.compile("\\p{Lu}[\\p{L}.'-]+ ?[,(] ?$");
  private static final Pattern AGE_AFTER = Pattern.compile("^ ?(?:[,.;)]|and\\b|$)");
  private static final Pattern COMMA_BEFORE = Pattern.compile("\\p{L}, $");
  private static final Pattern COMMA_AFTER = Pattern.compile("^(?:,|,? and\\b)");
  private static final Pattern ADJECTIVE = Pattern.compile("^-\\p{L}{3}");
  private static final Pattern NO_COUNT_ONE =
      Pattern.compile("^ (?:of|another|day|side|hand|by)\\b");
  private static final Pattern NO_ONE = Pattern.compile("\\b(?:no|this|that|the|only|every|any) $");
  private static final Pattern ORDINAL_BEFORE = Pattern.compile("\\b(?:first|second|latter) $");
  private static final Pattern TIMES = Pattern.compile("^ times?\\b");
  private static final Pattern MAGNITUDE = Pattern.compile("\\bmagnitude(?: of|-)? ?$");
  private static final Pattern DIMENSION =
      Pattern.compile("^[ -]?\\p{L}{1,10}[ -](?:long|high|wide|deep|tall|thick)\\b");
  private static final Pattern IDIOM_BEFORE = Pattern.compile("\\bat $");
  private static final Pattern DETERMINER =
      Pattern.compile("\\b(?:a|the|its|his|her|their|another) $");
  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  private final IdentifierWords identifiers;
  private final Units units;

  NumberUse(IdentifierWords identifiers, Units units) {
    this.identifiers = identifiers;
    this.units = units;
  }

  /** The kind of a number that is no figure; empty for those that count or measure. */
  Optional<QuantityKind> other(SentenceText text, String lower, FoundNumber number) {
    if (isAge(text, lower, number)) {
      return Optional.of(QuantityKind.AGE);
    }
    if (identifiers.isIdentifier(text, number)) {
      return Optional.of(QuantityKind.IDENTIFIER);
    }
    boolean adjective =
        ADJECTIVE.matcher(lower.substring(number.to())).find()
            && !lower.startsWith("-odd", number.to())
            && units.after(text.text(), lower, number.to()).isEmpty();
    boolean idiom =
        TIMES.matcher(lower.substring(number.to())).find()
            || DIMENSION.matcher(lower.substring(number.to())).find()
            || MAGNITUDE.matcher(lower.substring(0, number.from())).find();
    return adjective || idiom ? Optional.of(QuantityKind.ATTRIBUTE) : Optional.empty();
  }

  static boolean isAge(SentenceText text, String lower, FoundNumber number) {
    String after = lower.substring(number.to());
    String before = text.text().substring(0, number.from());
    boolean afterName =
        Character.isDigit(lower.charAt(number.from()))
            && number.form() == FoundNumber.Form.DIGITS
            && number.high().compareTo(BigDecimal.TEN) > 0
            && NAME_COMMA.matcher(before).find()
            && AGE_AFTER.matcher(after).find();
    return number.high().compareTo(OLDEST) < 0
        && (YEARS_OLD.matcher(after).find()
            || AGE_BEFORE.matcher(before).find()
            || afterName
            || isBetweenCommas(text, before, after, number));
  }

  /** "A man, 34, was killed", "her grandson (7)". */
  private static boolean isBetweenCommas(
      SentenceText text, String before, String after, FoundNumber number) {
    int index = text.tokenAt(number.from());
    return number.form() == FoundNumber.Form.DIGITS
        && index > 1
        && text.sentence().token(index - 2).tag().equals("NN")
        && (COMMA_BEFORE.matcher(before).find() && COMMA_AFTER.matcher(after).find()
            || before.endsWith("(") && after.startsWith(")"));
  }

  /** "The first half of the year" is neither a half nor a first of several. */
  static boolean isHalfYear(String lower, FoundNumber number) {
    String before = lower.substring(Math.max(0, number.from() - 8), number.from());
    boolean half = lower.startsWith("half", number.from());
    return (half && ORDINAL_BEFORE.matcher(before).find())
        || (number.form() == FoundNumber.Form.ORDINAL && lower.startsWith(" half", number.to()));
  }

  /** "No one", "one of the last", "at first": no number is told. */
  static boolean isNoNumber(SentenceText text, String lower, FoundNumber number) {
    String before = lower.substring(Math.max(0, number.from() - 12), number.from());
    String after = lower.substring(number.to());
    if (number.form() == FoundNumber.Form.ORDINAL) {
      return IDIOM_BEFORE.matcher(before).find()
          || (!DETERMINER.matcher(before).find() && !nounFollows(text, number));
    }
    boolean one = lower.startsWith("one", number.from()) && number.to() - number.from() == 3;
    return one
        && (NO_COUNT_ONE.matcher(after).find()
            || NO_ONE.matcher(before).find()
            || !nounFollows(text, number));
  }

  private static boolean nounFollows(SentenceText text, FoundNumber number) {
    Sentence sentence = text.sentence();
    int next = text.tokenAt(number.to());
    if (next <= text.tokenAt(number.from())) {
      return false;
    }
    Token token = sentence.token(next);
    return token.tagged("NN")
        || token.tagged("JJ")
        || token.tagged("VBN")
        || token.tagged("CD")
        || token.tag().equals("FW");
  }
}
