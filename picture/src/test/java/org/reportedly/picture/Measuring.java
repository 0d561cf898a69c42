package org.reportedly.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@link MeasuringProgram} when somebody asks for it by name and says how many claims. */
@EnabledIfSystemProperty(named = Measuring.CLAIMS, matches = "\\d+")
class Measuring {
  static final String CLAIMS = "picture.claims";

  @TempDir Path folder;

  @Test
  void addsAndPages() throws Exception {
    Path ledger = folder.resolve("ledger.db");

    MeasuringProgram.main(
        new String[] {
          ledger.toString(),
          System.getProperty(CLAIMS, "0"),
          System.getProperty("picture.news", "crisis")
        });

    assertThat(Files.size(ledger)).isPositive();
  }
}
