package org.reportedly.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.ledger.LedgerLocation.InFile;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.Verification;

/**
 * A program that adds reports is killed without warning, again and again. How often says the system
 * property {@code ledger.kills}; a hundred times are the project's claim, a few are tried each
 * time.
 */
class KilledWhileAddingTest {
  private static final int KILLS = Integer.getInteger("ledger.kills", 5);

  @TempDir Path folder;

  @Test
  void noReportThatWasToldToBeKeptIsLost() throws Exception {
    Path file = folder.resolve("ledger.db");
    long seed = Long.getLong("ledger.seed", System.nanoTime());
    Random chance = new Random(seed);
    List<String> told = new ArrayList<>();
    for (int i = 0; i < KILLS; i++) {
      told.addAll(addUntilKilled(file, told.size() + i, 1 + chance.nextInt(30), chance));
    }

    try (Ledger ledger = Ledger.openExisting(new InFile(file));
        var reports = ledger.reports(ClaimQuery.ALL)) {
      assertThat(reports.map(stored -> stored.report().id())).as("seed %d", seed).containsAll(told);
      Verification verification = ledger.verify();
      assertThat(verification.findings()).as("seed %d", seed).isEmpty();
      System.out.printf(
          "%d kills: %d reports told to be kept, %d in the ledger, all verified%n",
          KILLS, told.size(), verification.reports());
    }
  }

  /** Kills the program some time after it told of the given number of reports. */
  private List<String> addUntilKilled(Path file, int first, int reports, Random chance)
      throws Exception {
    Path output = Files.createTempFile(folder, "told", ".txt");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                AddingProgram.class.getName(),
                file.toString(),
                String.valueOf(first))
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      while (Files.readAllLines(output).size() < reports) {
        assertThat(program.isAlive()).as("the program runs until it is killed").isTrue();
        Thread.sleep(1, chance.nextInt(999_999));
      }
    } finally {
      // On Linux and macOS this is SIGKILL, of which the program learns nothing.
      program.destroyForcibly().waitFor();
    }
    String told = Files.readString(output);
    return told.substring(0, told.lastIndexOf('\n') + 1).lines().toList();
  }
}
