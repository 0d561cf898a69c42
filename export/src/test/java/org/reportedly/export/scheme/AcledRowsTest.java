package org.reportedly.export.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.export.ExportFormat;
import org.reportedly.export.Exported;
import org.reportedly.export.GivenHoldings;
import org.reportedly.export.Rows;
import org.reportedly.export.Subject;

/** Incidents in the columns of ACLED, read by DuckDB. */
class AcledRowsTest {
  @TempDir Path folder;

  private List<Map<String, @Nullable String>> read(Exported exported) throws Exception {
    return Rows.of(
        "SELECT * FROM read_csv(FILE, header = true, all_varchar = true)",
        exported.in(folder, "acled.csv"));
  }

  private static Exported strait() throws Exception {
    return Exported.of(Subject.INCIDENTS, ExportFormat.ACLED, GivenHoldings.ofStrait());
  }

  @Test
  void hasTheColumnsOfTheSchemeInItsOrder() throws Exception {
    assertThat(strait().text().lines().findFirst())
        .contains(
            "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,"
                + "actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,"
                + "civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,"
                + "longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp");
  }

  @Test
  void codesWhoDidWhatToWhomAndWhere() throws Exception {
    assertThat(read(strait()).getFirst())
        .containsEntry("event_id_cnty", "i-a-1")
        .containsEntry("event_date", "2025-03-02")
        .containsEntry("year", "2025")
        .containsEntry("time_precision", "1")
        .containsEntry("disorder_type", "Political violence")
        .containsEntry("event_type", "Explosions/Remote violence")
        .containsEntry("actor1", "Russian forces")
        .containsEntry("inter1", "8")
        .containsEntry("actor2", "residents")
        .containsEntry("inter2", "7")
        .containsEntry("interaction", "78")
        .containsEntry("civilian_targeting", "Civilian targeting")
        .containsEntry("iso", "804")
        .containsEntry("region", "Europe")
        .containsEntry("country", "Ukraine")
        .containsEntry("location", "Bilyi Port")
        .containsEntry("geo_precision", "1")
        .containsEntry("source", "Strait Herald; Coast Radio")
        .containsEntry("timestamp", "1740983415");
  }

  @Test
  void fatalitiesAreSomebodysNumberAndTheRestIsTold() throws Exception {
    assertThat(read(strait()).getFirst())
        .containsEntry("fatalities", "12")
        .hasEntrySatisfying(
            "tags",
            tags ->
                assertThat(tags)
                    .contains("verdict=contested; contested on=killed; precision=town")
                    .contains("killed 3–12 (best 12)=3 (Ukrainian army, 2025-03-02)"))
        .hasEntrySatisfying(
            "notes",
            notes -> assertThat(notes).contains("Ukrainian army asserts: “gunners shelled"));
  }

  @Test
  void whatTheSchemeHasNoTypeForIsLeftOut() throws Exception {
    Exported acled = strait();

    assertThat(read(acled)).hasSize(1);
    assertThat(acled.leftOut()).isEqualTo(2);
  }

  @Test
  void everyCountryOfTheBookHasItsNumberAndRegion() {
    Countries countries = new Countries();

    assertThat(countries.of("UA")).contains(new Countries.Entry(804, "Europe"));
    for (String code : java.util.Locale.getISOCountries()) {
      assertThat(countries.of(code)).as(code).isPresent();
    }
  }
}
