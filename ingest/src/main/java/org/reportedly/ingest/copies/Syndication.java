package org.reportedly.ingest.copies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reportedly.model.Report;

/**
 * Reads through whose hands a report says that it came: "AP via The Harbour Post" in its byline, an
 * agency in its dateline ("KYIV, Aug 14 (Reuters) —") or at its end ("© AFP"). The agencies stand
 * in {@code agencies.tsv}.
 *
 * <p>Immutable; may be used by many threads at once.
 */
public final class Syndication {
  private static final String RESOURCE = "agencies.tsv";
  private static final int START = 160;
  private static final int END = 200;

  private static final Pattern VIA = Pattern.compile("\\s+via\\s+", Pattern.CASE_INSENSITIVE);

  private final Pattern agency;
  private final Pattern inDateline;
  private final Pattern atEnd;

  /** The agencies that the program knows. */
  public Syndication() {
    String names = agencies().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    agency = Pattern.compile("(?<![\\p{L}\\p{N}])(" + names + ")(?![\\p{L}\\p{N}])");
    inDateline =
        Pattern.compile("^[^.!?]{0,100}?\\(?(?<![\\p{L}\\p{N}])(" + names + ")\\)?\\s*[-–—:]+\\s");
    atEnd = Pattern.compile("(?:©|\\(c\\)|[Ss]ource:|—|–|\\()\\s*(" + names + ")\\)?\\.?\\s*$");
  }

  /**
   * Whose hands the report came through before its outlet's, nearest first, each once; what its
   * provenance knows already stands first. The outlet itself is not among them.
   */
  public List<String> via(Report report) {
    Set<String> hands = new LinkedHashSet<>(report.provenance().via());
    report.provenance().byline().ifPresent(byline -> hands.addAll(inByline(byline)));
    String text = report.text();
    find(inDateline, text.substring(0, Math.min(START, text.length()))).ifPresent(hands::add);
    find(atEnd, text.substring(Math.max(0, text.length() - END))).ifPresent(hands::add);
    report.outlet().ifPresent(hands::remove);
    return List.copyOf(hands);
  }

  /** "A via B": B had it from A. */
  private List<String> inByline(String byline) {
    List<String> parts = new ArrayList<>(List.of(VIA.split(byline, -1)));
    List<String> hands = new ArrayList<>();
    for (String part : parts.reversed()) {
      Matcher matcher = agency.matcher(part);
      while (matcher.find()) {
        hands.add(matcher.group(1));
      }
    }
    return hands;
  }

  private static Optional<String> find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static List<String> agencies() {
    try (InputStream in = Syndication.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(String::strip)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
