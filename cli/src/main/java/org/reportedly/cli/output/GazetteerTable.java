package org.reportedly.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.reportedly.cli.terminal.SafeText;
import org.reportedly.gazetteer.entry.FeatureKind;

/** What the gazetteer holds, for a person. */
public final class GazetteerTable {
  private GazetteerTable() {}

  /**
   * Prints all layers, the program's own first.
   *
   * @param folder where imported layers are or would be
   */
  public static void print(List<LayerCount> layers, String folder, Writer out) throws IOException {
    for (LayerCount layer : layers) {
      out.write(SafeText.of(layer.name()) + "\n");
      out.write(
          "  %s in %s, %s\n"
              .formatted(
                  counted(layer.places(), "place", "places"),
                  counted(layer.countries(), "country", "countries"),
                  counted(layer.names(), "name", "names")));
      out.write("  " + kinds(layer.kinds()) + "\n");
    }
    if (layers.size() == 1) {
      out.write(
          "Nothing of your own: 'reportedly gazetteer import FILE…' adds places to "
              + SafeText.of(folder)
              + "\n");
    }
    out.flush();
  }

  private static String counted(int count, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
  }

  /** The most frequent kind first. */
  private static String kinds(Map<FeatureKind, Integer> kinds) {
    return kinds.entrySet().stream()
        .sorted(
            Map.Entry.<FeatureKind, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(kind -> String.format(Locale.ROOT, "%s %,d", kind.getKey().word(), kind.getValue()))
        .collect(Collectors.joining(" · "));
  }
}
