package org.reportedly.language.nlp4j.decode;

import java.util.Arrays;
import java.util.List;

/**
 * What a model says of itself in text, line by line: a word that tells the kind of line, a tab, and
 * the rest of the line. Lines of a kind keep their order.
 *
 * @param lines as written
 */
public record ModelHeader(List<String> lines) {
  /** Starts the line of a label, in the order of the labels' numbers. */
  public static final String LABEL = "label";

  /** Starts the line of a template, as {@link FeatureTemplates} reads it. */
  public static final String TEMPLATE = "template";

  public ModelHeader {
    lines = List.copyOf(lines);
  }

  static ModelHeader of(String text) {
    return new ModelHeader(text.lines().toList());
  }

  List<String> labels() {
    return all(LABEL);
  }

  List<String> templates() {
    return all(TEMPLATE);
  }

  /** What follows the kind in all lines of a kind. */
  List<String> all(String kind) {
    String start = kind + "\t";
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .toList();
  }

  /** The numbers in the one line of a kind, in their order. */
  int[] numbers(String kind) {
    String line = all(kind).getFirst();
    return line.isEmpty()
        ? new int[0]
        : Arrays.stream(line.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
  }
}
