package org.reportedly.ingest.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.reportedly.ingest.document.DocumentWire.TooLong;
import org.reportedly.ingest.text.Unreadable;

/**
 * Reads PDFs and mails in a process of its own, with its own memory and time: whatever one does to
 * its reader, it costs only itself. The process is started with the first document and reads one
 * after another, for its start costs more than most mails; after one that asked for too much the
 * next gets a new process.
 *
 * <p>May be used by many threads, one at a time.
 */
public final class DocumentReader implements AutoCloseable {
  /** The process with its two ends. */
  private record Running(Process process, DataOutputStream out, DataInputStream in) {}

  private final DocumentLimits limits;
  private Optional<Running> running = Optional.empty();

  /**
   * @param limits what the reading of one document may use
   */
  public DocumentReader(DocumentLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads one document.
   *
   * @throws Unreadable if it is broken, encrypted, has no words, or asks for too much
   * @throws IOException if no process can be started
   */
  public synchronized DocumentText read(DocumentKind kind, byte[] document)
      throws IOException, Unreadable {
    Running reader = running();
    AtomicBoolean over = new AtomicBoolean();
    Thread deadline = Thread.ofVirtual().start(() -> endWhenLate(reader, over));
    Thread handing = Thread.ofVirtual().start(() -> hand(reader, kind, document));
    try {
      DocumentText text = DocumentWire.receive(reader.in(), limits.textBytes());
      handing.join();
      if (!over.compareAndSet(false, true)) {
        throw tooMuch(kind);
      }
      return text;
    } catch (TooLong tooLong) {
      close();
      throw new Unreadable(
          "%s has a text longer than %d bytes".formatted(kind.words(), limits.textBytes()),
          kind.wayOut());
    } catch (IOException ended) {
      throw tooMuch(kind);
    } catch (InterruptedException stopped) {
      close();
      Thread.currentThread().interrupt();
      throw new Unreadable("the reading was stopped", "Start it again.");
    } finally {
      over.set(true);
      deadline.interrupt();
    }
  }

  private Unreadable tooMuch(DocumentKind kind) {
    close();
    return new Unreadable(
        "%s asks for more than %d MiB or %d s"
            .formatted(kind.words(), limits.memoryMebibytes(), limits.time().toSeconds()),
        kind.wayOut());
  }

  private Running running() throws IOException {
    @Nullable Running present = running.orElse(null);
    if (present != null && present.process().isAlive()) {
      return present;
    }
    Process process =
        new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    Running started =
        new Running(
            process,
            new DataOutputStream(new BufferedOutputStream(process.getOutputStream())),
            new DataInputStream(new BufferedInputStream(process.getInputStream())));
    running = Optional.of(started);
    return started;
  }

  private List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx%dm".formatted(limits.memoryMebibytes()),
        "-XX:+ExitOnOutOfMemoryError",
        // What the machine itself says at its end must not be read as an answer.
        "-XX:+DisplayVMOutputToStderr",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xshare:auto",
        "-Djava.awt.headless=true",
        "-cp",
        System.getProperty("java.class.path"),
        DocumentProcess.class.getName());
  }

  private void endWhenLate(Running reader, AtomicBoolean over) {
    try {
      Thread.sleep(limits.time());
      if (over.compareAndSet(false, true)) {
        reader.process().destroyForcibly();
      }
    } catch (InterruptedException inTime) {
      Thread.currentThread().interrupt();
    }
  }

  private static void hand(Running reader, DocumentKind kind, byte[] document) {
    try {
      DocumentWire.ask(reader.out(), kind, document);
    } catch (IOException gone) {
      // The process has ended, and so has its answer.
    }
  }

  /** Ends the process, if there is one. */
  @Override
  public synchronized void close() {
    running.ifPresent(reader -> reader.process().destroyForcibly());
    running = Optional.empty();
  }
}
