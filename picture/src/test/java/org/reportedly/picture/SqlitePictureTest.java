package org.reportedly.picture;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.ledger.LedgerLocation;

/** A picture of a ledger in an SQLite file. */
class SqlitePictureTest extends PictureContract {
  @TempDir Path folder;
  private int places;

  @Override
  LedgerLocation freshPlace() {
    places++;
    return new LedgerLocation.InFile(folder.resolve("ledger-%d.db".formatted(places)));
  }
}
