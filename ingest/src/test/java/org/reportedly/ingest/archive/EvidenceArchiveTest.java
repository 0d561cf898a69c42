package org.reportedly.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.ingest.text.Unreadable;

class EvidenceArchiveTest {
  private static final Instant NOW = Instant.parse("2024-08-14T09:30:00Z");

  @TempDir Path folder;

  private final List<Capture> captures = new ArrayList<>();
  private final List<Unreadable> problems = new ArrayList<>();

  private static byte[] answer(String body) {
    return ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body)
        .getBytes(StandardCharsets.UTF_8);
  }

  private void read(byte[] archive) {
    new ArchiveReader(100_000, (packed, _) -> packed)
        .read(new ByteArrayInputStream(archive), captures::add, problems::add);
  }

  private Path file() {
    return folder.resolve("evidence-2024-08-14.warc.gz");
  }

  @Test
  void findsWhatItKeptByItsHash() throws IOException {
    EvidenceArchive archive = new EvidenceArchive(folder);

    String first = archive.keep("https://h.example/1", NOW, answer("<p>One.</p>"));
    String second = archive.keep("https://h.example/2", NOW, answer("<p>Two.</p>"));

    assertThat(first).startsWith("sha256:").isNotEqualTo(second);
    assertThat(archive.find(second))
        .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(answer("<p>Two.</p>")));
    assertThat(archive.find("sha256:0000")).isEmpty();
  }

  @Test
  void readsWhatItKept() throws IOException {
    String name =
        new EvidenceArchive(folder).keep("https://h.example/1", NOW, answer("<p>One.</p>"));

    read(Files.readAllBytes(file()));

    Capture capture = captures.getFirst();
    assertThat(capture.address()).isEqualTo("https://h.example/1");
    assertThat(capture.moment()).isEqualTo(NOW);
    assertThat(capture.record()).contains(name);
    assertThat(new String(capture.body(), StandardCharsets.UTF_8)).isEqualTo("<p>One.</p>");
    assertThat(problems).isEmpty();
  }

  @Test
  void readsWhatStandsBeforeADamage() throws IOException {
    EvidenceArchive archive = new EvidenceArchive(folder);
    archive.keep("https://h.example/1", NOW, answer("<p>One.</p>"));
    archive.keep("https://h.example/2", NOW, answer("<p>Two.</p>"));
    byte[] whole = Files.readAllBytes(file());

    read(Arrays.copyOf(whole, whole.length - 60));

    assertThat(captures).extracting(Capture::address).startsWith("https://h.example/1");
    assertThat(problems)
        .singleElement()
        .satisfies(reason -> assertThat(reason.reason()).contains("damaged after its byte"));
  }

  @Test
  void nonsenseAfterTheLastRecordIsTold() throws IOException {
    new EvidenceArchive(folder).keep("https://h.example/1", NOW, answer("<p>One.</p>"));
    Files.writeString(file(), "nonsense", StandardOpenOption.APPEND);

    read(Files.readAllBytes(file()));

    assertThat(captures).hasSize(1);
    assertThat(problems).hasSize(1);
  }

  @Test
  void readsAnArchiveThatIsNotPacked() {
    String http = new String(answer("<p>One.</p>"), StandardCharsets.UTF_8);
    String archive =
        """
        WARC/1.0\r
        WARC-Type: response\r
        WARC-Target-URI: https://h.example/1\r
        WARC-Date: 2024-08-14T09:30:00Z\r
        WARC-Record-ID: <urn:uuid:d7ae5c10-e6b3-4d27-967d-34780c58ba39>\r
        Content-Type: application/http; msgtype=response\r
        Content-Length: %d\r
        \r
        %s\r
        \r
        """
            .formatted(http.length(), http);

    read(archive.getBytes(StandardCharsets.UTF_8));

    assertThat(captures).extracting(Capture::address).containsExactly("https://h.example/1");
    assertThat(captures.getFirst().record()).isEmpty();
  }
}
