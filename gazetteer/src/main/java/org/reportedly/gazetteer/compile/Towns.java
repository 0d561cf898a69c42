package org.reportedly.gazetteer.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reportedly.gazetteer.entry.AdministrativeArea;
import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.entry.NameQuality;
import org.reportedly.gazetteer.name.AlternateNames;
import org.reportedly.model.Coordinates;

/** Reads towns in GeoNames' 19 tab-separated columns. */
final class Towns {
  private final Areas provinces;
  private final Areas districts;
  private final AreaMiddles middles;

  Towns(Areas provinces, Areas districts, AreaMiddles middles) {
    this.provinces = provinces;
    this.districts = districts;
    this.middles = middles;
  }

  void read(Path file, Drafts drafts) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t", -1);
        if (columns.length >= 15 && !columns[8].isEmpty()) {
          add(columns, drafts);
        }
      }
    }
  }

  private void add(String[] columns, Drafts drafts) {
    String country = columns[8];
    AdministrativeArea province = provinces.area(country + "." + columns[10]);
    AdministrativeArea district = districts.area(country + "." + columns[10] + "." + columns[11]);
    Coordinates point =
        new Coordinates(Double.parseDouble(columns[4]), Double.parseDouble(columns[5]));
    long population = columns[14].isEmpty() ? 0 : Long.parseLong(columns[14]);
    Draft draft =
        drafts.add(
            new GazetteerEntry(
                Integer.parseInt(columns[0]),
                columns[1],
                point,
                country,
                province,
                district,
                FeatureKind.TOWN,
                columns[7],
                population));
    draft.named(columns[2], NameQuality.MAIN);
    for (String name : columns[3].split(",", -1)) {
      if (AlternateNames.isUsable(name)) {
        draft.named(name, NameQuality.ALTERNATE);
      }
    }
    middles.add(province, point, population);
    middles.add(district, point, population);
  }
}
