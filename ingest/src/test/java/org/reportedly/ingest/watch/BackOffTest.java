package org.reportedly.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.ingest.fetch.Validators;

class BackOffTest {
  private static final Instant NOW = Instant.parse("2024-08-14T09:30:00Z");

  private final BackOff backOff = new BackOff(Duration.ofMinutes(15), new Random(7));

  @TempDir Path folder;

  @Test
  void waitsLongerAfterEachFailureAndNeverLongerThanTwoDays() {
    assertThat(backOff.wait(0, Optional.empty())).isEqualTo(Duration.ofMinutes(15));
    assertThat(backOff.wait(1, Optional.empty()))
        .isBetween(Duration.ofMinutes(24), Duration.ofMinutes(36));
    assertThat(backOff.wait(2, Optional.empty()))
        .isBetween(Duration.ofMinutes(48), Duration.ofMinutes(72));
    assertThat(backOff.wait(60, Optional.empty())).isEqualTo(Duration.ofDays(2));
  }

  @Test
  void hearsAServerThatAsksForLonger() {
    assertThat(backOff.wait(1, Optional.of(Duration.ofHours(5)))).isEqualTo(Duration.ofHours(5));
    assertThat(backOff.wait(1, Optional.of(Duration.ofSeconds(1))))
        .isGreaterThan(Duration.ofMinutes(20));
    assertThat(backOff.wait(1, Optional.of(Duration.ofDays(90)))).isEqualTo(BackOff.LONGEST);
  }

  @Test
  void remembersTheHealthOfSources() throws IOException {
    HealthFile file = new HealthFile(folder.resolve("made/watch.json"));
    SourceHealth fine =
        SourceHealth.unvisited("https://h.example/feed")
            .visited(
                "https://h.example/feed2",
                new Validators(Optional.of("\"v1\""), Optional.empty()),
                NOW,
                NOW.plusSeconds(900),
                List.of("a", "b"));
    SourceHealth failed =
        SourceHealth.unvisited("https://g.example/feed").failed("it is gone", NOW, true);

    file.save(List.of(fine, failed));

    assertThat(file.load().values()).containsExactly(fine, failed);
    assertThat(fine.isDue(NOW)).isFalse();
    assertThat(failed.isDue(NOW.plusSeconds(1_000_000))).isFalse();
  }

  @Test
  void aDamagedFileCountsAsNone() throws IOException {
    Path path = Files.writeString(folder.resolve("watch.json"), "[{\"source\": ");

    assertThat(new HealthFile(path).load()).isEmpty();
  }
}
