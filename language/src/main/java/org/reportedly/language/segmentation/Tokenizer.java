package org.reportedly.language.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reportedly.model.Span;

/** Cuts a stretch of text into tokens by the rules of the OntoNotes treebank. */
final class Tokenizer {
  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
  private static final String OPENING = "\"“„‘'([{<«¿¡*•—–-…";
  private static final String CLOSING = "\"”’'‘“)]}>»,;:.!?…—–-*%";
  private static final String SIGNS = "$€£¥₴₽₹#";

  private final Abbreviations abbreviations;
  private final Set<String> unsplitPrefixes = Set.copyOf(WordList.lines("unsplit-prefixes.txt"));

  Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  List<Span> tokenize(String text, Span stretch) {
    List<Span> tokens = new ArrayList<>();
    int at = stretch.start();
    while (at < stretch.end()) {
      if (isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < stretch.end() && !isSpace(text.charAt(end))) {
        end++;
      }
      chunk(text, at, end, tokens);
      at = end;
    }
    return tokens;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || c == '\u00a0'
        || c == '\u202f'
        || c == '\u200b'
        || c == '\ufeff';
  }

  /** A chunk between spaces: signs before it, the word, signs after it. */
  private void chunk(String text, int from, int to, List<Span> tokens) {
    int start = from;
    if (isAddress(text, from, to)) {
      tokens.add(new Span(from, to));
      return;
    }
    while (start < to && opens(text, start, to)) {
      start = sign(text, start, to, tokens);
    }
    List<Span> after = new ArrayList<>();
    int end = to;
    while (end > start && closes(text, start, end)) {
      int signStart = signBefore(text, start, end);
      after.add(new Span(signStart, end));
      end = signStart;
    }
    if (start < end) {
      word(text, start, end, tokens);
    }
    tokens.addAll(after.reversed());
  }

  /** An address of the web stays whole, signs at its end included. */
  private static boolean isAddress(String text, int from, int to) {
    return text.startsWith("http://", from)
        || text.startsWith("https://", from)
        || text.startsWith("www.", from) && to - from > "www.".length();
  }

  private static boolean opens(String text, int at, int to) {
    char c = text.charAt(at);
    boolean negative =
        (c == '-' || c == '–') && at + 1 < to && Character.isDigit(text.charAt(at + 1));
    return OPENING.indexOf(c) >= 0 && !negative
        || SIGNS.indexOf(c) >= 0
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.OTHER_SYMBOL;
  }

  /** Adds the sign at the place as a token; a run of the same sign is one. */
  private static int sign(String text, int at, int to, List<Span> tokens) {
    int end = at + Character.charCount(text.codePointAt(at));
    while (end < to
        && text.charAt(end) == text.charAt(at)
        && !Character.isSurrogate(text.charAt(at))) {
      end++;
    }
    tokens.add(new Span(at, Math.min(end, to)));
    return Math.min(end, to);
  }

  private boolean closes(String text, int start, int end) {
    char c = text.charAt(end - 1);
    if (c == '.' && abbreviations.kindOf(text.substring(start, end)).isPresent()) {
      return false;
    }
    return CLOSING.indexOf(c) >= 0;
  }

  private static int signBefore(String text, int start, int end) {
    char c = text.charAt(end - 1);
    int from = end - 1;
    while (from > start && text.charAt(from - 1) == c && c != '\'' && c != '"') {
      from--;
    }
    return from;
  }

  /** A word without signs around it: clitics, currency, slashes, dashes and hyphens part it. */
  private void word(String text, int start, int end, List<Span> tokens) {
    Optional<Span> clitic = clitic(text, start, end);
    if (clitic.isPresent() && clitic.get().start() > start) {
      word(text, start, clitic.get().start(), tokens);
      tokens.add(clitic.get());
      return;
    }
    int cut = innerCut(text, start, end);
    if (cut > start && cut < end) {
      if (isSeparator(text.charAt(cut))) {
        word(text, start, cut, tokens);
        int next = cut;
        while (next < end && isSeparator(text.charAt(next))) {
          next++;
        }
        tokens.add(new Span(cut, next));
        if (next < end) {
          chunk(text, next, end, tokens);
        }
      } else {
        tokens.add(new Span(start, cut));
        chunk(text, cut, end, tokens);
      }
      return;
    }
    tokens.add(new Span(start, end));
  }

  private static Optional<Span> clitic(String text, int start, int end) {
    for (int i = end - 1; i > start; i--) {
      char c = text.charAt(i);
      if (c == '\'' || c == '’') {
        String rest = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
        if (CLITICS.contains(rest)) {
          return Optional.of(new Span(i, end));
        }
        boolean negation = rest.equals("t") && Character.toLowerCase(text.charAt(i - 1)) == 'n';
        return negation && i - 1 > start ? Optional.of(new Span(i - 1, end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isSeparator(char c) {
    return c == '-'
        || c == '–'
        || c == '—'
        || c == '/'
        || c == '…'
        || c == '\u2011'
        || c == '\u2010';
  }

  /** Where a word must be parted: at a dash or hyphen, or between a number and its unit. */
  private int innerCut(String text, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      char before = text.charAt(i - 1);
      char c = text.charAt(i);
      if (c == '—' || c == '…' || c == '–' || c == '/') {
        return i;
      }
      if ((c == '-' || c == '\u2011' || c == '\u2010')
          && i + 1 < end
          && splitsHyphen(text, start, i, end)) {
        return i;
      }
      if (SIGNS.indexOf(before) >= 0 && Character.isDigit(c)) {
        return i;
      }
      if (SIGNS.indexOf(c) >= 0) {
        return i;
      }
      if (Character.isDigit(before) && Character.isLetter(c) && isUnit(text, start, i, end)) {
        return i;
      }
      if ((c == '(' || c == ')' || c == '"' || c == '”' || c == '“') && i + 1 <= end) {
        return i;
      }
    }
    return -1;
  }

  private static final Set<String> UNITS =
      Set.of(
          "km", "m", "cm", "mm", "kg", "g", "t", "mph", "kph", "bn", "mn", "tn", "k", "am", "pm",
          "ft", "mi", "ha", "mw", "gw", "l");

  private static boolean isUnit(String text, int start, int at, int end) {
    for (int i = start; i < at; i++) {
      char c = text.charAt(i);
      if (!Character.isDigit(c) && c != '.' && c != ',' && c != ':') {
        return false;
      }
    }
    return UNITS.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
  }

  private boolean splitsHyphen(String text, int start, int at, int end) {
    String left = text.substring(start, at);
    String right = text.substring(at + 1, end);
    boolean modelName =
        right.chars().anyMatch(Character::isDigit) && left.chars().noneMatch(Character::isDigit);
    if (modelName) {
      return false;
    }
    boolean numbers =
        !left.isEmpty()
            && left.chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == '.')
            && right.chars().anyMatch(Character::isDigit);
    if (numbers) {
      return true;
    }
    String prefix = left.toLowerCase(Locale.ROOT);
    return !unsplitPrefixes.contains(prefix) && Character.isLetterOrDigit(right.charAt(0));
  }
}
