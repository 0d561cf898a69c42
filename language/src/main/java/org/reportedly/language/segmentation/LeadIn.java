package org.reportedly.language.segmentation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportedly.language.Sentence;
import org.reportedly.model.Span;

/** What stands before the first sentence of a paragraph and belongs to no sentence. */
final class LeadIn {
  /**
   * Up to four capitalised words in capitals, a country or date, then a dash, a colon or a stop.
   */
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}'’.\\-]{2,}(?:[ /]\\p{Lu}[\\p{Lu}'’.\\-]+){0,3}"
              + "(?:, \\p{L}[\\p{L}. ]{1,24})?(?:,? \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?)?"
              + "(?: ?\\([^()\\n]{2,40}\\))?(?: ?(?:—|–|--|-) |[.:] )");

  private static final Pattern TIME_STAMP =
      Pattern.compile(
          "(?:[^\\p{L}\\p{N}\\s]{1,3} ?)?\\[?\\d{1,2}[:.h]\\d{2}\\]?"
              + "(?: ?(?:[aApP]\\.?[mM]\\.?|GMT|BST|CET|EST|EET|UTC|local time)){0,2}(?: ?[—–:\\-])? ");

  private static final Pattern BULLET = Pattern.compile("(?:[•*‣▪◦·●■►]|[\\-–—](?= )) ?");

  /** What a paragraph starts with. */
  record Found(Optional<Sentence.Kind> kind, Span span) {}

  private LeadIn() {}

  /** What stands at the place, up to the paragraph's end; empty where its first sentence starts. */
  static Optional<Found> at(String text, Span paragraph) {
    Matcher bullet = matcher(BULLET, text, paragraph);
    if (bullet.lookingAt()) {
      return Optional.of(new Found(Optional.empty(), new Span(bullet.start(), bullet.end())));
    }
    Matcher stamp = matcher(TIME_STAMP, text, paragraph);
    if (stamp.lookingAt() && stamp.end() < paragraph.end()) {
      return Optional.of(found(Sentence.Kind.TIME_STAMP, stamp));
    }
    Matcher dateline = matcher(DATELINE, text, paragraph);
    if (dateline.lookingAt() && dateline.end() < paragraph.end() && isDateline(dateline.group())) {
      return Optional.of(found(Sentence.Kind.DATELINE, dateline));
    }
    return Optional.empty();
  }

  /** A lone acronym with a colon or a stop is no place: it needs a dash, a comma or an agency. */
  private static boolean isDateline(String words) {
    String ending = words.strip();
    return ending.endsWith("—")
        || ending.endsWith("–")
        || ending.endsWith("-")
        || words.indexOf(',') > 0
        || words.indexOf('(') > 0;
  }

  private static Found found(Sentence.Kind kind, Matcher matcher) {
    return new Found(Optional.of(kind), new Span(matcher.start(), matcher.end()));
  }

  private static Matcher matcher(Pattern pattern, String text, Span stretch) {
    return pattern
        .matcher(text)
        .region(stretch.start(), Math.min(stretch.end(), stretch.start() + 120));
  }
}
