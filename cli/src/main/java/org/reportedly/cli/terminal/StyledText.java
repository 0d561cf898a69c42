package org.reportedly.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Words with their looks, in one line or to be wrapped. Immutable.
 *
 * @param runs stretches of one look, in order
 */
public record StyledText(List<Run> runs) {
  /** Nothing. */
  public static final StyledText EMPTY = new StyledText(List.of());

  /**
   * A stretch of one look.
   *
   * @param style its look
   * @param text safe to show
   */
  public record Run(Style style, String text) {}

  public StyledText {
    runs = List.copyOf(runs);
  }

  /** Text of one look; it is made safe here. */
  public static StyledText of(Style style, String text) {
    return EMPTY.plus(style, text);
  }

  /** This text and more after it; the new text is made safe, its spaces at both ends stay. */
  public StyledText plus(Style style, String text) {
    List<Run> longer = new ArrayList<>(runs);
    String safe = SafeText.of(text);
    String before = text.startsWith(" ") ? " " : "";
    String after = text.endsWith(" ") && !safe.isEmpty() ? " " : "";
    longer.add(new Run(style, before + safe + after));
    return new StyledText(longer);
  }

  /** This text and another after it. */
  public StyledText plus(StyledText other) {
    List<Run> longer = new ArrayList<>(runs);
    longer.addAll(other.runs);
    return new StyledText(longer);
  }

  public boolean isEmpty() {
    return runs.stream().allMatch(run -> run.text().isEmpty());
  }

  /** The columns that it takes on screen. */
  public int width() {
    return runs.stream().mapToInt(run -> DisplayWidth.of(run.text())).sum();
  }

  /** In lines of at most the given columns, cut at spaces where there are any. */
  public List<StyledText> wrapped(int columns) {
    return new LineWrap(columns).wrap(this);
  }

  /** The text as it is written out, with escape sequences if it is to be coloured. */
  public String written(boolean color) {
    StringBuilder out = new StringBuilder();
    for (Run run : runs) {
      out.append(color ? run.style().around(run.text()) : run.text());
    }
    return out.toString();
  }
}
