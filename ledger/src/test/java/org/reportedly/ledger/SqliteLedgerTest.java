package org.reportedly.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.ledger.LedgerLocation.InFile;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.ledger.problem.LedgerProblem;
import org.reportedly.ledger.sql.Settings;

/** The ledger in a file, and what can happen to files. */
class SqliteLedgerTest extends LedgerContract {
  @TempDir Path folder;
  private int places;

  @Override
  LedgerLocation freshPlace() {
    return new InFile(folder.resolve("a folder?" + places++).resolve("ledger.db"));
  }

  @Override
  String database() {
    return "sqlite";
  }

  @Override
  void tamper(LedgerLocation place, String... statements) throws Exception {
    for (String guard : new String[] {"changed", "deleted"}) {
      tamperGuarded(place, "DROP TRIGGER entry_is_never_" + guard);
    }
    for (String statement : statements) {
      tamperGuarded(place, statement);
    }
  }

  @Override
  void tamperGuarded(LedgerLocation place, String statement) throws Exception {
    try (Connection connection = connect(place);
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  private static Connection connect(LedgerLocation place) throws Exception {
    Path path = ((InFile) place).path();
    Files.createDirectories(path.getParent());
    return DriverManager.getConnection("jdbc:sqlite:file:" + path.toUri().getRawPath());
  }

  @Test
  void whoeverWaitsTooLongForAnotherWriterIsToldSo() throws Exception {
    LedgerLocation place = freshPlace();
    Settings impatient =
        new Settings(Duration.ofMillis(300), InstantSource.system(), OptionalLong.empty());
    try (Ledger ledger = Ledger.open(place, impatient);
        Connection other = connect(place);
        Statement sql = other.createStatement()) {
      sql.execute("BEGIN IMMEDIATE");

      assertThatThrownBy(() -> ledger.add(Given.reading("bay-1", "Guns fired."), "me"))
          .isInstanceOfSatisfying(
              LedgerException.class,
              failure -> assertThat(failure.problem()).isEqualTo(LedgerProblem.LOCKED));

      sql.execute("ROLLBACK");
      ledger.add(Given.reading("bay-1", "Guns fired."), "me");
    }
  }

  @Test
  void aFileThatIsNoLedgerIsLeftAsItIs() throws Exception {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear reader, ".repeat(500));

    assertThatThrownBy(() -> Ledger.open(new InFile(file)))
        .isInstanceOfSatisfying(
            LedgerException.class,
            failure -> assertThat(failure.problem()).isEqualTo(LedgerProblem.CORRUPT));

    assertThat(file).hasContent("Dear reader, ".repeat(500));
  }

  @Test
  void aDamagedLedgerIsToldToBeSo() throws Exception {
    InFile place = (InFile) freshPlace();
    try (Ledger ledger = Ledger.open(place)) {
      for (int i = 0; i < 50; i++) {
        ledger.add(Given.random("report-" + i, 20, new Random(i)), "me");
      }
    }
    byte[] bytes = Files.readAllBytes(place.path());
    new Random(7).nextBytes(bytes);
    byte[] original = Files.readAllBytes(place.path());
    System.arraycopy(original, 0, bytes, 0, 4096);
    Files.write(place.path(), bytes);

    assertThatThrownBy(
            () -> {
              try (Ledger ledger = Ledger.open(place)) {
                ledger.verify();
              }
            })
        .isInstanceOfSatisfying(
            LedgerException.class,
            failure -> assertThat(failure.problem()).isEqualTo(LedgerProblem.CORRUPT));
  }

  @Test
  void aFullDiskStopsClearlyAndLosesNothing() throws SQLException {
    LedgerLocation place = freshPlace();
    int stored = 0;
    LedgerException stop = null;
    Settings small =
        new Settings(Duration.ofSeconds(1), InstantSource.system(), OptionalLong.of(150));
    try (Ledger ledger = Ledger.open(place, small)) {
      while (stop == null) {
        try {
          ledger.add(Given.random("report-" + stored, 20, new Random(stored)), "me");
          stored++;
        } catch (LedgerException full) {
          stop = full;
        }
      }
      assertThat(stop.problem()).isEqualTo(LedgerProblem.FULL);
      assertThat(stored).isPositive();
      assertThat(ledger.verify().reports()).isEqualTo(stored);
      assertThat(ledger.verify().findings()).isEmpty();
    }
    try (Ledger ledger = Ledger.open(place)) {
      ledger.add(Given.random("report-" + stored, 20, new Random(stored)), "me");
      assertThat(ledger.verify().reports()).isEqualTo(stored + 1);
      assertThat(ledger.verify().findings()).isEmpty();
    }
  }

  @Test
  void theUsersLedgerLiesInTheDataFolder() {
    Path home = Path.of("/home/ada");

    assertThat(LedgerLocation.ofUser(Map.of(), home).shown())
        .isEqualTo("/home/ada/.local/share/reportedly/ledger.db");
    assertThat(LedgerLocation.ofUser(Map.of("XDG_DATA_HOME", "/data"), home).shown())
        .isEqualTo("/data/reportedly/ledger.db");
    assertThat(LedgerLocation.ofUser(Map.of("XDG_DATA_HOME", "data"), home).shown())
        .startsWith("/home/ada");
  }

  @Test
  void aPasswordIsNeverShown() {
    assertThat(
            LedgerLocation.parse("jdbc:postgresql://ada:pw1@host/crisis?password=pw2").toString())
        .isEqualTo("jdbc:postgresql://host/crisis");
  }
}
