package org.reportedly.export.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.export.ExportFormat;
import org.reportedly.export.Exported;
import org.reportedly.export.GivenHoldings;
import org.reportedly.export.Rows;
import org.reportedly.export.Subject;
import org.reportedly.export.table.Column;
import org.reportedly.export.table.Table;

/** Parquet files, read by DuckDB. */
class ParquetRowsTest {
  @TempDir Path folder;

  private List<Map<String, @Nullable String>> read(Subject subject, String select)
      throws Exception {
    Path file =
        Exported.of(subject, ExportFormat.PARQUET, GivenHoldings.ofStrait())
            .in(folder, "rows.parquet");
    return Rows.of(select + " FROM read_parquet(FILE)", file);
  }

  @Test
  void everyColumnHasItsType() throws Exception {
    assertThat(
            read(
                    Subject.INCIDENTS,
                    "SELECT DISTINCT typeof(incident) AS incident, typeof(sources) AS sources,"
                        + " typeof(claims) AS claims, typeof(latitude) AS latitude,"
                        + " typeof(both_sides_agree) AS agree, typeof(date_start) AS day,"
                        + " typeof(recorded) AS recorded")
                .getFirst())
        .containsExactly(
            Map.entry("incident", "VARCHAR"),
            Map.entry("sources", "VARCHAR[]"),
            Map.entry("claims", "BIGINT"),
            Map.entry("latitude", "DOUBLE"),
            Map.entry("agree", "BOOLEAN"),
            Map.entry("day", "DATE"),
            Map.entry("recorded", "TIMESTAMP WITH TIME ZONE"));
  }

  @Test
  void everyCellComesBack() throws Exception {
    var incidents =
        read(
            Subject.INCIDENTS,
            "SELECT incident, sources::VARCHAR AS sources, claims, latitude, killed_low,"
                + " date_start, epoch(recorded)::BIGINT AS recorded");

    assertThat(incidents.getFirst())
        .containsEntry("incident", "i-a-1")
        .containsEntry("sources", "[Ukrainian army, Russian army]")
        .containsEntry("claims", "2")
        .containsEntry("latitude", "-46.5")
        .containsEntry("killed_low", "3.0")
        .containsEntry("date_start", "2025-03-02")
        .containsEntry("recorded", "1740983415");
    assertThat(incidents.get(2))
        .containsEntry("latitude", null)
        .containsEntry("killed_low", null)
        .containsEntry("date_start", null);
    assertThat(read(Subject.CLAIMS, "SELECT claim")).hasSize(4);
    assertThat(read(Subject.REPORTS, "SELECT text")).hasSize(4);
  }

  /** A row of which everything follows from its number. */
  private record Numbered(int number, Optional<LocalDate> day, List<String> words, boolean flag) {}

  @Test
  void manyRowsInSeveralGroupsComeBackAsTheyWere() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<Numbered> rows =
        IntStream.range(0, 120_001)
            .mapToObj(number ->
                new Numbered(
                    number,
                    Optional.of(LocalDate.EPOCH.plusDays(random.nextInt(90_000) - 30_000))
                        .filter(_ -> random.nextInt(3) > 0),
                    IntStream.range(0, random.nextInt(4)).mapToObj(i -> "w" + i + number).toList(),
                    random.nextBoolean()))
            .toList();
    Table<Numbered> table =
        new Table<>(
            "numbered",
            List.of(
                Column.whole("number", "#n", Numbered::number),
                Column.day("day", "#d", Numbered::day),
                Column.words("words", "#w", Numbered::words),
                Column.flag("flag", "#f", Numbered::flag)),
            row -> Integer.toString(row.number()),
            _ -> Optional.empty(),
            _ -> Optional.empty());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AtomicInteger before = new AtomicInteger();
    new ParquetRows<>(table).write(rows.stream().peek(_ -> before.set(out.size())).iterator(), out);
    Path file = Files.write(folder.resolve("many.parquet"), out.toByteArray());

    assertThat(before.get()).as("written before the last row").isGreaterThan(out.size() / 2);

    var read =
        Rows.of(
            "SELECT number, day, array_to_string(words, ' ') AS words, flag FROM read_parquet(FILE)"
                + " ORDER BY number",
            file);

    assertThat(read).as("seed %d", seed).hasSameSizeAs(rows);
    for (Numbered row : rows) {
      assertThat(read.get(row.number()))
          .as("seed %d, row %d", seed, row.number())
          .containsEntry("number", Integer.toString(row.number()))
          .containsEntry("day", row.day().map(LocalDate::toString).orElse(null))
          .containsEntry("words", row.words().isEmpty() ? null : String.join(" ", row.words()))
          .containsEntry("flag", Boolean.toString(row.flag()));
    }
  }

  @Test
  void nothingIsAFileWithoutRows() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ParquetRows<>(org.reportedly.export.table.ClaimTable.TABLE)
        .write(java.util.Collections.emptyIterator(), out);
    Path file = Files.write(folder.resolve("none.parquet"), out.toByteArray());

    assertThat(Rows.of("SELECT count(*) AS n FROM read_parquet(FILE)", file).getFirst())
        .containsEntry("n", "0");
  }
}
