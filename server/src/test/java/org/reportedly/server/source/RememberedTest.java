package org.reportedly.server.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.LedgerLocation;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;

class RememberedTest {
  private final List<String> made = new ArrayList<>();

  private String ask(Remembered<String, String> remembered, String what) {
    return remembered.of(
        what,
        () -> {
          made.add(what);
          return "answer to " + what;
        });
  }

  @Test
  void anAnswerIsGoodUntilAnybodyWritesToTheLedger(@TempDir Path folder) {
    var place = new LedgerLocation.InFile(folder.resolve("ledger.db"));
    try (Ledger ledger = Ledger.open(place);
        Ledger ofAnother = Ledger.open(place)) {
      Remembered<String, String> remembered = new Remembered<>(ledger, 2);
      ask(remembered, "a");
      assertThat(ask(remembered, "a")).isEqualTo("answer to a");
      assertThat(made).containsExactly("a");

      var _ = ofAnother.add(new Reading(report(), List.of(), List.of()), "another program");
      ask(remembered, "a");
      assertThat(made).containsExactly("a", "a");
    }
  }

  @Test
  void whatWasNotAskedForLongestIsForgotten(@TempDir Path folder) {
    try (Ledger ledger = Ledger.open(new LedgerLocation.InFile(folder.resolve("ledger.db")))) {
      Remembered<String, String> remembered = new Remembered<>(ledger, 2);
      List.of("a", "b", "a", "c", "a", "b").forEach(it -> ask(remembered, it));

      assertThat(made).containsExactly("a", "b", "c", "b");
    }
  }

  private static Report report() {
    return new Report(
        "r-1", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "Calm.");
  }
}
