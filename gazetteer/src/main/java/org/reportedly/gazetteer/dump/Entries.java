package org.reportedly.gazetteer.dump;

import java.io.IOException;
import org.reportedly.gazetteer.entry.AdministrativeArea;
import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.entry.NameQuality;
import org.reportedly.gazetteer.file.GazetteerWriter;
import org.reportedly.gazetteer.name.AlternateNames;
import org.reportedly.model.Coordinates;

/** Makes gazetteer entries of dump rows. */
final class Entries {
  private Entries() {}

  static void write(PlaceRow row, AreaNamesByCode areas, GazetteerWriter writer)
      throws IOException {
    FeatureKind kind = FeatureKind.of(row.featureClass(), row.featureCode());
    AdministrativeArea district = areas.area(row.districtCode());
    writer.add(
        new GazetteerEntry(
            row.id(),
            row.name(),
            new Coordinates(row.latitude(), row.longitude()),
            row.country(),
            areas.province(row),
            district,
            kind,
            row.featureCode(),
            row.population()));
    writer.name(row.id(), row.plainName(), NameQuality.MAIN);
    for (String name : row.alternateNames().split(",", -1)) {
      writeAlternate(row.id(), name, writer);
    }
  }

  static void writeAlternate(int id, String name, GazetteerWriter writer) throws IOException {
    if (AlternateNames.isUsable(name)) {
      writer.name(id, name, NameQuality.ALTERNATE);
    }
  }
}
