package org.reportedly.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.file.GazetteerFile;

/**
 * A dump in GeoNames' columns as large as one likes, and the same for the same seed. Half of its
 * places are namesakes of the program's own, so that every name has as many as in a real dump; one
 * in ten takes the place of one; the others have names that nobody has.
 */
final class SyntheticDump {
  private static final long SEED = 20_260_101;
  private static final int FIRST_NEW_ID = 500_000_000;
  private static final List<String> SYLLABLES =
      List.of("ba", "dro", "fel", "gan", "ki", "lo", "mur", "ne", "os", "pri", "ra", "tel", "vu");

  private final GazetteerFile known;
  private final Random random = new Random(SEED);

  SyntheticDump(GazetteerFile known) {
    this.known = known;
  }

  void write(Path file, int rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < rows; i++) {
        out.write(row(i));
        out.newLine();
      }
    }
  }

  private String row(int number) {
    GazetteerEntry like = known.row(random.nextInt(known.rows()));
    boolean same = number % 10 == 0 && like.id() > 0;
    String name = same || number % 2 == 0 ? like.name() : newName();
    return String.join(
        "\t",
        Integer.toString(same ? like.id() : FIRST_NEW_ID + number),
        name,
        name,
        newName() + "," + newName(),
        degrees(like.coordinates().latitude(), same, 89),
        degrees(like.coordinates().longitude(), same, 179),
        "P",
        "PPL",
        like.country(),
        "",
        afterDot(like.province().code()),
        afterDot(like.district().code()),
        "",
        "",
        Long.toString(same ? like.population() : random.nextInt(2_000)),
        "",
        "",
        "",
        "2026-01-01");
  }

  /** Near the place that the row is like, if it is another one. */
  private String degrees(double value, boolean same, double most) {
    double moved = same ? value : Math.clamp(value + random.nextGaussian(), -most, most);
    return String.format(Locale.ROOT, "%.5f", moved);
  }

  private static String afterDot(String code) {
    return code.substring(code.lastIndexOf('.') + 1);
  }

  private String newName() {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }
}
