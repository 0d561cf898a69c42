package org.reportedly.gazetteer.compile;

import java.util.List;
import java.util.Locale;
import org.reportedly.gazetteer.entry.AdministrativeArea;
import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.entry.NameQuality;
import org.reportedly.gazetteer.knowledge.Countries;
import org.reportedly.gazetteer.knowledge.Table;
import org.reportedly.model.Coordinates;

/** Makes entries of our own tables of countries and regions. */
final class OwnTables {
  private OwnTables() {}

  static void addCountries(Drafts drafts) {
    for (Countries.Country country : Countries.load().all()) {
      Draft draft =
          drafts.add(
              new GazetteerEntry(
                  country.geonames(),
                  country.name(),
                  country.coordinates(),
                  country.code(),
                  AdministrativeArea.NONE,
                  AdministrativeArea.NONE,
                  FeatureKind.COUNTRY,
                  "PCLI",
                  country.population()));
      name(draft, country.otherNames());
    }
  }

  /** Regions come last: one with the id of a province only adds to its names. */
  static void addRegions(Drafts drafts) {
    for (Table.Row row : Table.read(Countries.class, "regions.tsv", 8).rows()) {
      int id = (int) row.number(4);
      Draft draft = drafts.add(region(row, id > 0 ? id : drafts.ownId()));
      draft.named(row.text(6), NameQuality.MAIN);
      name(draft, row.words(7));
    }
  }

  private static GazetteerEntry region(Table.Row row, int id) {
    FeatureKind kind;
    try {
      kind = FeatureKind.valueOf(row.text(0).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("no kind of place: " + row.text(0));
    }
    return new GazetteerEntry(
        id,
        row.text(6),
        new Coordinates(row.decimal(2), row.decimal(3)),
        row.text(1),
        AdministrativeArea.NONE,
        AdministrativeArea.NONE,
        kind,
        "",
        row.number(5));
  }

  private static void name(Draft draft, List<String> names) {
    for (String name : names) {
      draft.named(name, NameQuality.MAIN);
    }
  }
}
