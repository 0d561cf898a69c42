package org.reportedly.extraction.figure;

import java.math.BigDecimal;
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

  private static final BigDecimal BELOW = BigDecimal.valueOf(1000);

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
    // In capitals mid-sentence and directly before the number: "Delmas 33", "Channel One".
    boolean digits = Character.isDigit(sentence.text().charAt(number.from()));
    boolean capital = Character.isUpperCase(sentence.text().charAt(number.from()));
    boolean plural = index > 0 && isPlural(parsed.token(index - 1));
    boolean afterVerb = index > 0 && parsed.token(index - 1).tagged("VB");
    boolean allCapitals = sentence.text().chars().noneMatch(Character::isLowerCase);
    return index > 1
        && !afterVerb
        && !allCapitals
        && !plural
        && number.high().compareTo(BELOW) < 0
        && number.form() != FoundNumber.Form.VAGUE
        && number.form() != FoundNumber.Form.SHARE
        && Character.isUpperCase(name.charAt(0))
        && (digits || (capital && name.indexOf('.') < 0))
        && !countFollows(parsed, sentence.tokenAt(number.to() - 1) + 1);
  }

  /** "In Kherson 57 were hurt", "in Kherson 57 people": the number counts. */
  private static boolean countFollows(Sentence sentence, int from) {
    return pluralFollows(sentence, from)
        || (from < sentence.size()
            && ((sentence.token(from).tagged("VB")
                    && !sentence.token(from).text().matches("was|is|has"))
                || sentence.token(from).text().equalsIgnoreCase("dead")
                || sentence.token(from).text().equals("of")));
  }

  private static boolean isPlural(Token token) {
    return token.tag().equals("NNS")
        || token.tag().equals("NNPS")
        || token.text().matches("\\p{Lu}{2,}s");
  }

  private static boolean pluralFollows(Sentence sentence, int from) {
    for (int i = from; i < sentence.size() && i < from + 4; i++) {
      Token token = sentence.token(i);
      if (isPlural(token) || token.text().equals("%")) {
        return true;
      }
      if (!token.tagged("NN") && !token.tagged("JJ") && !token.tagged("VBN")) {
        return false;
      }
    }
    return false;
  }
}
