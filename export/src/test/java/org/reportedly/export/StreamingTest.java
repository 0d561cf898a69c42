package org.reportedly.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reportedly.actors.ActorBook;
import org.reportedly.ledger.query.ClaimQuery;

/** Rows are written as they come: memory does not grow with their number. */
class StreamingTest {
  private static final int ROWS = 2_000;
  private static final int LAST = ROWS - 1;

  private static final Exporter EXPORTER = new Exporter(ActorBook.bundled(), Exported.PUBLICATION);

  /**
   * A GeoPackage waits in a file until it is whole, and Parquet in groups of many more rows, which
   * has a test of its own.
   */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"GPKG", "PARQUET"})
  void mostOfWhatIsWrittenIsHandedOverBeforeTheLastRowIsAskedFor(ExportFormat format)
      throws IOException {
    for (Subject subject : format.subjects()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      AtomicInteger before = new AtomicInteger();
      Holdings many =
          new ManyRows(
              ROWS,
              row -> {
                if (row == LAST) {
                  before.set(out.size());
                }
              });

      EXPORTER.write(subject, format, many, ClaimQuery.ALL, out);

      assertThat(before.get()).as(subject.word()).isGreaterThan(out.size() / 2);
    }
  }
}
