package org.reportedly.extraction.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.reportedly.extraction.surface.SentenceText;
import org.reportedly.extraction.surface.WordTable;

/**
 * Finds the single time expressions of a sentence by the patterns of {@code time-patterns.tsv}.
 *
 * <p>From left to right the longest match wins; matches never overlap. May be used by many threads.
 */
final class TimeGrammar {
  static final String FILE = "time-patterns.tsv";
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

  /** Longer sentences are no sentences; what lies behind is not searched. */
  private static final int LONGEST = 20_000;

  private static final char ASCII = 128;

  private final TimeWords words;

  /** Words that begin in the same way have the same lines; this is enough to tell most apart. */
  private static final int BEGINNING = 4;

  /** Those that have some are told apart by so much. */
  private static final int LONG_BEGINNING = 8;

  private static final int MOST_BEGINNINGS = 20_000;

  /** The lines that can match at a letter or digit of ASCII; the last list is for all others. */
  private final List<List<Line>> linesByStart;

  /**
   * What has been found out of how words begin; only saves time, and never grows beyond a bound.
   */
  private final Map<String, List<Line>> linesByBeginning = new ConcurrentHashMap<>();

  /**
   * A line of the file.
   *
   * @param start the pattern without the conditions on what stands before the match
   */
  private record Line(TimeRule rule, Pattern pattern, Pattern start) {
    Line(TimeRule rule, Pattern pattern) {
      this(rule, pattern, withoutLookBehind(pattern));
    }

    /** Whether a match may begin with the text, whatever stands before it. */
    @SuppressWarnings("JdkObsolete") // hitEnd tells that more text could have made it match.
    boolean mayStartWith(String text) {
      Matcher matcher = start.matcher(text);
      return matcher.lookingAt() || matcher.hitEnd();
    }

    private static Pattern withoutLookBehind(Pattern pattern) {
      StringBuilder rest = new StringBuilder(pattern.pattern());
      for (int at = rest.indexOf("(?<="); at >= 0; at = rest.indexOf("(?<=")) {
        int open = 1;
        int end = at + 1;
        while (open > 0) {
          char sign = rest.charAt(end++);
          end += sign == '\\' ? 1 : 0;
          open += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        }
        rest.replace(at, end, "");
      }
      return Pattern.compile(rest.toString(), pattern.flags());
    }
  }

  private TimeGrammar(TimeWords words, List<Line> lines) {
    this.words = words;
    List<List<Line>> byStart = new ArrayList<>();
    for (int start = 0; start < ASCII; start++) {
      byStart.add(new ArrayList<>());
    }
    for (Line line : lines) {
      for (char character = 0; character < ASCII; character++) {
        if (line.mayStartWith(String.valueOf(character))) {
          byStart.get(character).add(line);
        }
      }
    }
    byStart.add(List.copyOf(lines));
    this.linesByStart = List.copyOf(byStart);
  }

  static TimeGrammar load() {
    TimeWords words = TimeWords.load();
    Map<String, String> slots = new LinkedHashMap<>(words.patterns());
    List<Line> lines = new ArrayList<>();
    for (WordTable.Row row : WordTable.read(TimeGrammar.class, FILE, 3).rows()) {
      String pattern = fill(row, slots);
      Matcher piece = SLOT.matcher(row.cell(0));
      if (piece.matches()) {
        slots.put(piece.group(1), pattern);
      } else {
        lines.add(line(row, pattern));
      }
    }
    return new TimeGrammar(words, lines);
  }

  private static Line line(WordTable.Row row, String pattern) {
    try {
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      return new Line(
          TimeRule.valueOf(row.cell(0)),
          Pattern.compile("(?:" + pattern + ")(?![\\p{L}\\p{N}])", flags));
    } catch (PatternSyntaxException problem) {
      throw row.error("no pattern: " + problem.getMessage());
    } catch (IllegalArgumentException problem) {
      throw row.error("no such rule: " + row.cell(0));
    }
  }

  private static String fill(WordTable.Row row, Map<String, String> slots) {
    Matcher slot = SLOT.matcher(row.cell(1));
    StringBuilder filled = new StringBuilder();
    int done = 0;
    while (slot.find()) {
      String piece = slots.get(slot.group(1));
      if (piece == null) {
        throw row.error("no such slot: " + slot.group(1));
      }
      filled.append(spaced(row.cell(1).substring(done, slot.start()))).append(piece);
      done = slot.end();
    }
    return filled.append(spaced(row.cell(1).substring(done))).toString();
  }

  /** Bounded, because a look-behind must have a greatest length. */
  private static String spaced(String pattern) {
    return pattern.replace(" ?", " {0,3}").replaceAll(" (?!\\{0)", " {1,3}");
  }

  TimeWords words() {
    return words;
  }

  /** All expressions of the sentence, from left to right. */
  List<Match> find(SentenceText sentence) {
    String text = sentence.text();
    int length = Math.min(text.length(), LONGEST);
    List<Match> found = new ArrayList<>();
    int at = 0;
    while (at < length) {
      Optional<Match> match = sentence.wordStartsAt(at) ? longestAt(text, at) : Optional.empty();
      match.ifPresent(found::add);
      at = match.map(Match::to).orElse(at + 1);
    }
    return found;
  }

  private Optional<Match> longestAt(String text, int at) {
    Optional<Match> best = Optional.empty();
    for (Line line : linesAt(text, at)) {
      Matcher matcher =
          line.pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
      if (matcher.lookingAt()
          && matcher.end() > at
          && best.map(Match::to).orElse(at) < matcher.end()) {
        best = Optional.of(new Match(line.rule, at, matcher.end(), groups(matcher)));
      }
    }
    return best;
  }

  /** The lines that may match there; most words begin as none does. */
  private List<Line> linesAt(String text, int at) {
    List<Line> lines = linesByStart.get(Math.min(text.charAt(at), ASCII));
    if (!Character.isLetter(text.charAt(at))) {
      return lines;
    }
    for (int length = BEGINNING; length <= LONG_BEGINNING && !lines.isEmpty(); length *= 2) {
      lines = linesFor(text.substring(at, Math.min(at + length, text.length())), lines);
    }
    return lines;
  }

  private List<Line> linesFor(String beginning, List<Line> lines) {
    List<Line> known = linesByBeginning.get(beginning);
    if (known != null) {
      return known;
    }
    List<Line> fitting = lines.stream().filter(line -> line.mayStartWith(beginning)).toList();
    if (linesByBeginning.size() < MOST_BEGINNINGS) {
      linesByBeginning.put(beginning, fitting);
    }
    return fitting;
  }

  private static Map<String, String> groups(Matcher matcher) {
    Map<String, String> groups = new HashMap<>();
    groups.put(Match.WHOLE, matcher.group());
    for (String name : matcher.namedGroups().keySet()) {
      if (matcher.group(name) != null) {
        groups.put(name, matcher.group(name));
      }
    }
    return groups;
  }
}
