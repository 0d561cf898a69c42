package org.reportedly.ingest.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.ingest.time.DateReading;

/**
 * Reads PDFs, each by a process of its own: whatever one does to its reader, it costs only itself.
 *
 * <p>Immutable; may be used by many threads at once.
 */
public final class PdfReader {
  private static final String WAY_OUT =
      "Save its text as a .txt file, for instance with: pdftotext.";

  private final PdfLimits limits;

  public PdfReader(PdfLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads one PDF.
   *
   * @throws Unreadable if it is broken, encrypted, has no text, or asks for too much
   */
  public DocumentText read(byte[] pdf) throws IOException, Unreadable {
    Process process =
        new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    Thread deadline = Thread.ofVirtual().start(() -> stopWhenLate(process));
    try {
      Thread.ofVirtual().start(() -> hand(pdf, process));
      byte[] answer = read(process);
      int status = process.waitFor();
      if (answer.length > limits.textBytes()) {
        throw new Unreadable(
            "the PDF's text is longer than %d bytes".formatted(limits.textBytes()), WAY_OUT);
      }
      return switch (status) {
        case PdfProcess.DONE -> parsed(new String(answer, StandardCharsets.UTF_8));
        case PdfProcess.ENCRYPTED -> throw new Unreadable("the PDF is encrypted", WAY_OUT);
        case PdfProcess.BROKEN -> throw new Unreadable("the PDF is broken", WAY_OUT);
        default ->
            throw new Unreadable(
                "the PDF asks for more than %d MiB or %d s"
                    .formatted(limits.memoryMebibytes(), limits.time().toSeconds()),
                WAY_OUT);
      };
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unreadable("the reading was stopped", "Start it again.");
    } finally {
      deadline.interrupt();
      process.destroyForcibly();
    }
  }

  private List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx%dm".formatted(limits.memoryMebibytes()),
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xshare:auto",
        "-Djava.awt.headless=true",
        "-cp",
        System.getProperty("java.class.path"),
        PdfProcess.class.getName());
  }

  private void stopWhenLate(Process process) {
    try {
      if (!process.waitFor(limits.time().toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException done) {
      Thread.currentThread().interrupt();
    }
  }

  private static void hand(byte[] pdf, Process process) {
    try (OutputStream out = process.getOutputStream()) {
      out.write(pdf);
    } catch (IOException gone) {
      // The process has ended, and its status tells why.
    }
  }

  private byte[] read(Process process) {
    try (InputStream in = process.getInputStream()) {
      byte[] answer = in.readNBytes(limits.textBytes() + 1);
      if (answer.length > limits.textBytes()) {
        process.destroyForcibly();
      }
      return answer;
    } catch (IOException killed) {
      return new byte[0];
    }
  }

  private static DocumentText parsed(String answer) throws Unreadable {
    List<String> parts = List.of(answer.split(PdfProcess.PART, -1));
    if (parts.size() < PdfProcess.FACTS) {
      throw new Unreadable("the PDF is broken", WAY_OUT);
    }
    List<String> paragraphs = new ArrayList<>(parts.subList(PdfProcess.FACTS, parts.size()));
    paragraphs.removeIf(String::isBlank);
    if (paragraphs.isEmpty()) {
      throw new Unreadable(
          "the PDF has no text; it may be a scan",
          "Read it with a program for scans, such as: ocrmypdf.");
    }
    return new DocumentText(
        known(parts.get(0)),
        known(parts.get(1)),
        known(parts.get(2)).flatMap(date -> new DateReading().read(date)),
        paragraphs);
  }

  private static Optional<String> known(String fact) {
    return Optional.of(fact.strip()).filter(text -> !text.isEmpty());
  }
}
