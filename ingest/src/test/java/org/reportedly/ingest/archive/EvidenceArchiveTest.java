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

    String first = archive.keep("https://h.example/1", NOW, answer("<p>One.</p>"), true);
    String second = archive.keep("https://h.example/2", NOW, answer("<p>Two.</p>"), true);

    assertThat(first).startsWith("sha256:").isNotEqualTo(second);
    assertThat(archive.find(second))
        .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(answer("<p>Two.</p>")));
    assertThat(archive.find("sha256:0000")).isEmpty();
  }

  @Test
  void readsWhatItKept() throws IOException {
    String name =
        new EvidenceArchive(folder).keep("https://h.example/1", NOW, answer("<p>One.</p>"), true);

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
    archive.keep("https://h.example/1", NOW, answer("<p>One.</p>"), true);
    archive.keep("https://h.example/2", NOW, answer("<p>Two.</p>"), true);
    byte[] whole = Files.readAllBytes(file());

    read(Arrays.copyOf(whole, whole.length - 60));

    assertThat(captures).extracting(Capture::address).startsWith("https://h.example/1");
    assertThat(problems)
        .singleElement()
        .satisfies(reason -> assertThat(reason.reason()).contains("damaged after its byte"));
  }

  @Test
  void readsOnAfterADamage() throws IOException {
    EvidenceArchive archive = new EvidenceArchive(folder);
    List<Integer> ends = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      names.add(
          archive.keep("https://h.example/" + i, NOW, answer("<p>No. %d.</p>".formatted(i)), true));
      ends.add((int) Files.size(file()));
    }
    byte[] whole = Files.readAllBytes(file());
    Arrays.fill(whole, ends.get(0) + 30, ends.get(0) + 90, (byte) 7);
    Files.write(file(), whole);

    read(whole);

    assertThat(captures)
        .extracting(Capture::address)
        .containsExactly("https://h.example/1", "https://h.example/3", "https://h.example/4");
    assertThat(problems)
        .singleElement()
        .satisfies(reason -> {
          assertThat(reason.reason()).contains("damaged from its byte");
          assertThat(reason.wayOut()).contains("read on from byte " + ends.get(1));
        });
    assertThat(archive.find(names.get(1))).isEmpty();
    assertThat(archive.find(names.get(3))).isPresent();
  }

  @Test
  void readsOnAfterARecordThatLiesAboutItsLength() {
    String first = record("https://h.example/1", "<p>One.</p>");
    String lying =
        record("https://h.example/2", "<p>Two.</p>")
            .replaceFirst("(?<=\\r\\nContent-Length: )\\d+", "400");
    String third = record("https://h.example/3", "<p>Three.</p>");
    String fourth = record("https://h.example/4", "<p>Four.</p>");

    read((first + lying + third + fourth).getBytes(StandardCharsets.UTF_8));

    assertThat(captures)
        .extracting(Capture::address)
        .contains("https://h.example/1", "https://h.example/3", "https://h.example/4");
    assertThat(problems).hasSize(1);
  }

  private static String record(String address, String body) {
    String http = new String(answer(body), StandardCharsets.UTF_8);
    return """
    WARC/1.0\r
    WARC-Type: response\r
    WARC-Target-URI: %s\r
    WARC-Date: 2024-08-14T09:30:00Z\r
    WARC-Record-ID: <urn:uuid:d7ae5c10-e6b3-4d27-967d-34780c58ba39>\r
    Content-Type: application/http; msgtype=response\r
    Content-Length: %d\r
    \r
    %s\r
    \r
    """
        .formatted(address, http.length(), http);
  }

  @Test
  void nonsenseAfterTheLastRecordIsTold() throws IOException {
    new EvidenceArchive(folder).keep("https://h.example/1", NOW, answer("<p>One.</p>"), true);
    Files.writeString(file(), "nonsense", StandardOpenOption.APPEND);

    read(Files.readAllBytes(file()));

    assertThat(captures).hasSize(1);
    assertThat(problems).hasSize(1);
  }

  @Test
  void readsAnArchiveThatIsNotPacked() {
    String archive = record("https://h.example/1", "<p>One.</p>");

    read(archive.getBytes(StandardCharsets.UTF_8));

    assertThat(captures).extracting(Capture::address).containsExactly("https://h.example/1");
    assertThat(captures.getFirst().record()).isEmpty();
  }
}
