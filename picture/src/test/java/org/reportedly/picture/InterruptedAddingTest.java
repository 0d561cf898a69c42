package org.reportedly.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.actors.ActorBook;
import org.reportedly.fusion.situation.Weighing;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.LedgerLocation.InFile;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.ledger.problem.LedgerProblem;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.ledger.sql.Settings;
import org.reportedly.model.Reading;

/**
 * What is left when adding is cut short: by a kill without warning, and by a full disk. How many
 * kills says the system property {@code picture.kills}; a hundred are the project's claim.
 */
class InterruptedAddingTest {
  private static final int KILLS = Integer.getInteger("picture.kills", 3);
  private static final ActorBook BOOK = ActorBook.bundled();

  @TempDir Path folder;

  @Test
  void aKillLosesNoReportThatWasToldToBeKeptAndLeavesNoIncidentBehind() throws Exception {
    Path file = folder.resolve("ledger.db");
    long seed = Long.getLong("picture.seed", System.nanoTime());
    Random chance = new Random(seed);
    List<String> told = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      told.addAll(addUntilKilled(file, told.size() + kill, 1 + chance.nextInt(10)));
    }

    try (Ledger ledger = Ledger.openExisting(new InFile(file))) {
      try (var reports = ledger.reports(ClaimQuery.ALL)) {
        assertThat(reports.map(stored -> stored.report().id()))
            .as("seed %d", seed)
            .containsAll(told);
      }
      assertIsCurrent(ledger, "seed " + seed);
      System.out.printf(
          "%d kills: %d reports told to be kept, %d in the ledger, all verified, incidents current%n",
          KILLS, told.size(), ledger.verify().reports());
    }
  }

  @Test
  void aFullDiskStopsClearlyAndAddingGoesOnWhenThereIsRoom() {
    InFile place = new InFile(folder.resolve("ledger.db"));
    Settings small =
        new Settings(Duration.ofSeconds(1), InstantSource.system(), OptionalLong.of(250));
    int kept = 0;
    Optional<LedgerException> stop = Optional.empty();
    try (Ledger ledger = Ledger.open(place, small)) {
      Picture picture = Picture.of(ledger, BOOK, CatchingUp.UNWATCHED);
      while (stop.isEmpty()) {
        try {
          picture.add(reading(kept), "me");
          kept++;
        } catch (LedgerException full) {
          stop = Optional.of(full);
        }
      }
      assertThat(stop.get().problem()).isEqualTo(LedgerProblem.FULL);
      assertThat(kept).isPositive();
      assertThat(picture.incidents(ClaimQuery.ALL)).isNotEmpty();
      assertIsCurrent(ledger, "while the disk is full");
    }
    try (Ledger ledger = Ledger.open(place)) {
      Picture.of(ledger, BOOK, CatchingUp.UNWATCHED).add(reading(kept), "me");

      assertThat(ledger.verify().reports()).isEqualTo(kept + 1);
      assertIsCurrent(ledger, "with room again");
    }
  }

  private static Reading reading(int number) {
    return Crisis.reading("report-" + number, 10, number, new Random(number));
  }

  /** Nothing was changed, and the incidents are those of all claims weighed anew. */
  private static void assertIsCurrent(Ledger ledger, String when) {
    assertThat(ledger.verify().findings()).as(when).isEmpty();
    List<String> anew;
    try (Stream<StoredClaim> claims = ledger.claims(ClaimQuery.ALL)) {
      anew =
          new Weighing(BOOK)
              .weigh(claims.map(Picture::reported).toList(), List.of()).stream()
                  .map(it -> it.incident().id() + " " + it.verdict().kind().word())
                  .sorted()
                  .toList();
    }
    assertThat(
            Picture.of(ledger, BOOK, CatchingUp.UNWATCHED).incidents(ClaimQuery.ALL).stream()
                .map(it -> it.id() + " " + it.verdict())
                .sorted())
        .as(when)
        .containsExactlyElementsOf(anew);
  }

  /** Kills the program once it told of so many reports; what it is doing then is up to chance. */
  private List<String> addUntilKilled(Path file, int first, int reports) throws Exception {
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
        Thread.sleep(1);
      }
    } finally {
      // On Linux and macOS this is SIGKILL, of which the program learns nothing.
      program.destroyForcibly().waitFor();
    }
    String told = Files.readString(output);
    return told.substring(0, told.lastIndexOf('\n') + 1).lines().toList();
  }
}
