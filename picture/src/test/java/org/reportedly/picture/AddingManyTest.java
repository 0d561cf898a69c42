package org.reportedly.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.actors.ActorBook;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.LedgerLocation.InFile;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.entry.EntryKind;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.model.Reading;

/** Reports that are added many at a time. */
class AddingManyTest {
  private static final String ANALYST = "an analyst";

  @TempDir Path folder;

  private static Picture picture(Ledger ledger) {
    return Picture.of(ledger, ActorBook.bundled(), CatchingUp.UNWATCHED);
  }

  private static List<String> incidents(Picture picture) {
    return picture.incidents(ClaimQuery.ALL).stream()
        .map(it -> it.id() + " " + it.verdict() + " " + it.claims() + " " + it.figures())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void whatIsAddedTogetherIsWhatIsAddedOneByOne(long seed) {
    Random chance = new Random(seed);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      // Some ids come twice, with other claims: these are revisions.
      readings.add(Scene.random("r" + chance.nextInt(50), 1 + chance.nextInt(4), chance));
    }
    try (Ledger one = Ledger.open(new InFile(folder.resolve("one.db")));
        Ledger many = Ledger.open(new InFile(folder.resolve("many.db")))) {
      Picture single = picture(one);
      readings.forEach(reading -> single.add(reading, ANALYST));
      Picture grouped = picture(many);
      for (int from = 0; from < readings.size(); from += 25) {
        List<Reading> some = readings.subList(from, Math.min(readings.size(), from + 25));
        assertThat(grouped.addAll(some, Map.of(), ANALYST)).hasSameSizeAs(some);
      }

      assertThat(incidents(grouped)).as("seed %d", seed).isEqualTo(incidents(single)).isNotEmpty();
      assertThat(many.content()).isEqualTo(one.content());
      assertThat(many.verify().findings()).isEmpty();
      assertThat(updates(many)).isEqualTo(3);
    }
  }

  private static long updates(Ledger ledger) {
    try (var entries = ledger.entries(0)) {
      return entries.map(Entry::kind).filter(EntryKind.INCIDENTS::equals).count();
    }
  }

  @Test
  void whereOneIsRefusedNoneIsKept() {
    Reading fine = Scene.shelling("a", "2031-05-02", "Oldbridge");
    Reading odd = Scene.shelling("b", "2031-05-02", "Oldbridge");
    Reading mixed = new Reading(fine.report(), odd.claims(), List.of());
    try (Ledger ledger = Ledger.open(new InFile(folder.resolve("ledger.db")))) {
      Picture picture = picture(ledger);

      assertThatThrownBy(() -> picture.addAll(List.of(fine, mixed), Map.of(), ANALYST))
          .isInstanceOf(LedgerException.class)
          .hasMessage("the claim b-1 is about another report");
      assertThat(ledger.length()).isZero();

      picture.addAll(List.of(fine, odd), Map.of(), ANALYST);
      assertThat(picture.incidents(ClaimQuery.ALL)).hasSize(1);
    }
  }

  @Test
  void aLedgerOfAVersionThatKeptNoTraitsIsGoneOnWith() throws Exception {
    Path file = folder.resolve("ledger.db");
    try (Ledger ledger = Ledger.open(new InFile(file))) {
      picture(ledger).add(Scene.shelling("a", "2031-05-02", "Oldbridge"), ANALYST);
    }
    try (Connection older = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = older.createStatement()) {
      assertThat(statement.executeUpdate("DELETE FROM trait")).isEqualTo(1);
    }
    try (Ledger ledger = Ledger.open(new InFile(file))) {
      Picture picture = picture(ledger);
      picture.add(Scene.shelling("b", "2031-05-02", "Oldbridge"), ANALYST);

      assertThat(incidents(picture)).singleElement().asString().contains("[a-1, b-1]");
    }
    try (Connection now = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = now.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM trait")) {
      assertThat(rows.getInt(1)).isEqualTo(2);
    }
  }
}
