package org.reportedly.language.segmentation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportedly.language.Sentence;
import org.reportedly.model.Span;

/** What stands before the first sentence of a paragraph and belongs to no sentence. */
final class LeadIn {
  private static final int LONGEST = 120;

  /** Datelines in prose stand at the top of a text; further down a name and a dash are prose. */
  private static final int LAST_PARAGRAPH_OF_DATELINES = 2;

  private static final String DATE =
      "(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?(?:,? \\d{4})?)";
  private static final String REGION = "(?:, \\p{L}[\\p{L}. ]{1,24})?";
  private static final String AGENCY = "(?: ?\\([^()\\n]{2,40}\\))";
  private static final String DASH = "(?:—|–|--|-)";

  /** Up to four words in capitals, a country or date, then a dash, a colon or a stop. */
  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}'’.\\-]{2,}(?:[ /]\\p{Lu}[\\p{Lu}'’.\\-]+){0,3}"
              + REGION
              + "(?:[,.]? "
              + DATE
              + ")?"
              + AGENCY
              + "?(?: ?"
              + DASH
              + " |[.:] )");

  /** The same in small letters, which needs a date or an agency, or a country at the very top. */
  private static final Pattern IN_SMALL_LETTERS =
      Pattern.compile(
          "(?:(?<bare>\\(\\p{Lu}[\\p{L}'’. /\\-]{1,40}\\))|\\p{Lu}[\\p{L}'’.\\-]+(?:[ /]\\p{Lu}[\\p{L}'’.\\-]+){0,3}"
              + "(?<region>, \\p{Lu}[\\p{L}. ]{1,24})?(?<date>[,.]? "
              + DATE
              + ")?(?<agency>"
              + AGENCY
              + ")?) "
              + DASH
              + " ");

  /** A clock time with its zone, or how long ago an entry was written. */
  private static final Pattern TIME_STAMP =
      Pattern.compile(
          "(?:[^\\p{L}\\p{N}\\s]{1,3} ?)?"
              + "(?:[\\[(]?(?:\\d{1,2} \\p{Lu}\\p{L}{2,8},? |\\p{Lu}\\p{L}{2,8} \\d{1,2},? )?"
              + "\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?!\\.?\\d)(?! (?:million|billion|trillion|per ?cent|tonnes|k?m\\b))"
              + "(?: ?(?:[aApP]\\.?[mM]\\b\\.?|(?:GMT|UTC)(?:[+-]\\d{1,2}(?::?\\d{2})?)?|\\p{Lu}{1,3}[SD]?T"
              + "|MSK|local(?: time)?|[+-]\\d{4})(?![\\p{L}\\d])){0,2}[\\])]?"
              + "|\\d{1,2} ?(?:h|hrs?|hours?|m|mins?|minutes?) ago)"
              + "(?: ?[—–:|\\-])?(?:\\s+|$)");

  private static final Pattern BULLET =
      Pattern.compile("(?:[•*‣▪◦·●■►➤✓✔]|[\\-–—](?= )|\\(?\\d{1,2}\\)|\\d{1,2}\\.(?= \\p{Lu})) ?");

  private final List<String> labels = WordList.lines("labels.txt");

  /** What a paragraph starts with. */
  record Found(Sentence.Kind kind, Span span) {}

  /**
   * What stands at the place, up to the paragraph's end; empty where its first sentence starts.
   *
   * @param number of the paragraph, from 0
   */
  Optional<Found> at(String text, Span paragraph, int number) {
    Matcher bullet = matcher(BULLET, text, paragraph);
    if (bullet.lookingAt() && bullet.end() < paragraph.end()) {
      return Optional.of(found(Sentence.Kind.BULLET, bullet));
    }
    Matcher stamp = matcher(TIME_STAMP, text, paragraph);
    if (stamp.lookingAt()) {
      return Optional.of(found(Sentence.Kind.TIME_STAMP, stamp));
    }
    return dateline(text, paragraph, number)
        .filter(line -> line.span().end() < paragraph.end())
        .or(() -> label(text, paragraph));
  }

  /** Whether a numbered entry or one with a clock time starts at the place. */
  static boolean startsEntry(String text, int at) {
    Span rest = new Span(at, Math.min(text.length(), at + LONGEST));
    return Character.isDigit(text.charAt(at))
        && (matcher(BULLET, text, rest).lookingAt() || matcher(TIME_STAMP, text, rest).lookingAt());
  }

  /** Whether the stretch is a time stamp and nothing else. */
  static boolean isTimeStamp(String text, Span stretch) {
    return matcher(TIME_STAMP, text, stretch).matches();
  }

  private static Optional<Found> dateline(String text, Span paragraph, int number) {
    Matcher capitals = matcher(IN_CAPITALS, text, paragraph);
    if (capitals.lookingAt() && isDateline(capitals.group(), text, number)) {
      return Optional.of(found(Sentence.Kind.DATELINE, capitals));
    }
    Matcher small = matcher(IN_SMALL_LETTERS, text, paragraph);
    boolean top = number <= LAST_PARAGRAPH_OF_DATELINES;
    if (top && small.lookingAt()) {
      boolean told = small.group("date") != null || small.group("agency") != null;
      boolean placed = small.group("region") != null || small.group("bare") != null;
      if (told || placed && number == 0) {
        return Optional.of(found(Sentence.Kind.DATELINE, small));
      }
    }
    return Optional.empty();
  }

  /**
   * A lone acronym with a colon or a stop is no place: it needs a dash, a comma or an agency. At
   * the top of a text, a name with a colon is one where the text writes it in small letters too.
   */
  private static boolean isDateline(String words, String text, int number) {
    String ending = words.strip();
    boolean sure =
        ending.endsWith("—")
            || ending.endsWith("–")
            || ending.endsWith("-")
            || words.indexOf(',') > 0
            || words.indexOf('(') > 0;
    boolean name = number == 0 && ending.endsWith(":") && isNameElsewhere(ending, text);
    return sure || name;
  }

  private static boolean isNameElsewhere(String ending, String text) {
    String capitals = ending.substring(0, ending.length() - 1);
    StringBuilder name = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < capitals.length(); i++) {
      char letter = capitals.charAt(i);
      name.append(start ? letter : Character.toLowerCase(letter));
      start = !Character.isLetter(letter);
    }
    return text.contains(name);
  }

  /** "BREAKING:", "UPDATE 2 -". */
  private Optional<Found> label(String text, Span paragraph) {
    for (String label : labels) {
      int end = paragraph.start() + label.length();
      if (end < paragraph.end() && text.startsWith(label, paragraph.start())) {
        Matcher sign = LABEL_END.matcher(text).region(end, paragraph.end());
        if (sign.lookingAt() && sign.end() < paragraph.end()) {
          return Optional.of(
              new Found(Sentence.Kind.LABEL, new Span(paragraph.start(), sign.end())));
        }
      }
    }
    return Optional.empty();
  }

  private static final Pattern LABEL_END = Pattern.compile("(?: \\d{1,2})? ?[:|–—\\-] ?");

  private static Found found(Sentence.Kind kind, Matcher matcher) {
    return new Found(kind, new Span(matcher.start(), matcher.end()));
  }

  private static Matcher matcher(Pattern pattern, String text, Span stretch) {
    return pattern
        .matcher(text)
        .region(stretch.start(), Math.min(stretch.end(), stretch.start() + LONGEST));
  }
}
