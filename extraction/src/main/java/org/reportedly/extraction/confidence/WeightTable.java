package org.reportedly.extraction.confidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Stance;

/** The table {@code weights.tsv}: what each sign is worth. Written by the trainer, read here. */
public final class WeightTable {
  private static final String FILE = "weights.tsv";

  private WeightTable() {}

  /**
   * The program's weights.
   *
   * @throws IllegalStateException naming file and line if the table is wrong
   */
  static Map<String, Double> load() {
    try (InputStream in = WeightTable.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program file lacks the table " + FILE);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + FILE, e);
    }
  }

  private static Map<String, Double> parse(String content) {
    Set<String> known = known();
    Map<String, Double> weights = new HashMap<>();
    List<String> lines = content.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String place = FILE + ", line " + (i + 1) + ": ";
      String[] columns = line.split("\t", -1);
      if (columns.length != 2 || !known.contains(columns[0])) {
        throw new IllegalStateException(place + "a known sign and its weight, not " + line);
      }
      try {
        weights.put(columns[0], Double.valueOf(columns[1]));
      } catch (NumberFormatException e) {
        throw new IllegalStateException(place + "no number: " + columns[1], e);
      }
    }
    return weights;
  }

  /**
   * The table's text, in the order of the names; with three digits, by which it can be compared.
   */
  public static String write(Map<String, Double> weights, String header) {
    StringBuilder text = new StringBuilder();
    header.lines().forEach(line -> text.append("# ").append(line).append('\n'));
    new TreeMap<>(weights)
        .forEach(
            (id, weight) -> text.append("%s\t%.3f%n".formatted(id, weight).replace("\r\n", "\n")));
    return text.toString();
  }

  /** The ids of all signs that there are. */
  private static Set<String> known() {
    Set<String> ids = new HashSet<>();
    for (Circumstance circumstance : Circumstance.values()) {
      ids.add(circumstance.id());
    }
    for (ClaimType type : ClaimType.values()) {
      ids.add(new Sign.OfType(type).id());
    }
    for (Stance stance : Stance.values()) {
      ids.add(new Sign.OfStance(stance).id());
    }
    return ids;
  }
}
