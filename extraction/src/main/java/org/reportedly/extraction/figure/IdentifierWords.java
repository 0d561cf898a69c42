package org.reportedly.extraction.figure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportedly.extraction.surface.SentenceText;
import org.reportedly.extraction.surface.WordTable;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Tells numbers that are names ("Su-34", "Article 5", "82nd Brigade") from those that count. */
final class IdentifierWords {
  private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}[\\p{L}.'’]*) ?[-#]?$");
  private static final Pattern WORD_AFTER =
      Pattern.compile("^[ -](?:(?:separate|guards) )?(\\p{L}+)");
  private static final Pattern PHONE = Pattern.compile("^\\+?\\d[\\d ()-]{7,}\\d");

  private final Set<String> before;
  private final Set<String> after;

  private IdentifierWords(Set<String> before, Set<String> after) {
    this.before = before;
    this.after = after;
  }

  static IdentifierWords load() {
    Set<String> before = new HashSet<>();
    Set<String> after = new HashSet<>();
    String file = "identifier-words.tsv";
    for (WordTable.Row row : WordTable.read(IdentifierWords.class, file, 2).rows()) {
      (row.cell(0).equals("after") ? after : before).addAll(row.list(1));
    }
    return new IdentifierWords(Set.copyOf(before), Set.copyOf(after));
  }

  /** Whether the number is part of a name. */
  boolean isIdentifier(SentenceText sentence, FoundNumber number) {
    String text = sentence.text();
    if (gluedToLetters(text, number)) {
      return true;
    }
    if (PHONE.matcher(text.substring(number.from())).find() && digitCount(text, number) > 8) {
      return true;
    }
    boolean ordinal = number.form() == FoundNumber.Form.ORDINAL;
    Matcher next = WORD_AFTER.matcher(text.substring(number.to()));
    if (ordinal && next.find() && after.contains(next.group(1).toLowerCase(Locale.ROOT))) {
      return true;
    }
    return !ordinal && namedBefore(sentence, number);
  }

  /** "Su-34", "T-72", "M23": the sign before the digits joins them to letters. */
  private static boolean gluedToLetters(String text, FoundNumber number) {
    int at = number.from() - 1;
    if (at < 0 || !Character.isDigit(text.charAt(number.from()))) {
      return false;
    }
    char sign = text.charAt(at);
    boolean joined = sign == '-' || sign == '/' || sign == '.';
    return Character.isLetter(sign)
        || (joined && at > 0 && Character.isLetter(text.charAt(at - 1)));
  }

  private static long digitCount(String text, FoundNumber number) {
    Matcher phone = PHONE.matcher(text.substring(number.from()));
    return phone.find() ? phone.group().chars().filter(Character::isDigit).count() : 0;
  }

  /** "Article 5", "Delmas 33 police station"; not "the ministry of Ukraine 41 settlements". */
  private boolean namedBefore(SentenceText sentence, FoundNumber number) {
    String left = sentence.text().substring(Math.max(0, number.from() - 40), number.from());
    Matcher word = WORD_BEFORE.matcher(left);
    if (!word.find()) {
      return false;
    }
    Sentence parsed = sentence.sentence();
    int index = sentence.tokenAt(number.from());
    String name = word.group(1);
    if (before.contains(name.toLowerCase(Locale.ROOT))) {
      return !pluralFollows(parsed, sentence.tokenAt(number.to() - 1) + 1);
    }
    boolean small = number.high().intValue() < 1000 && number.form() != FoundNumber.Form.VAGUE;
    boolean properName =
        index > 0
            && parsed.token(index - 1).tag().equals("NNP")
            && Character.isUpperCase(name.charAt(0))
            && index > 1;
    boolean digitsOrCapital =
        Character.isDigit(sentence.text().charAt(number.from()))
            || Character.isUpperCase(sentence.text().charAt(number.from()));
    return small
        && properName
        && digitsOrCapital
        && !pluralFollows(parsed, sentence.tokenAt(number.to() - 1) + 1);
  }

  private static boolean pluralFollows(Sentence sentence, int from) {
    for (int i = from; i < sentence.size() && i < from + 4; i++) {
      Token token = sentence.token(i);
      if (token.tag().equals("NNS") || token.tag().equals("NNPS") || token.text().equals("%")) {
        return true;
      }
      if (!token.tagged("NN") && !token.tagged("JJ") && !token.tagged("VBN")) {
        return false;
      }
    }
    return false;
  }
}
