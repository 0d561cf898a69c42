package org.reportedly.gazetteer.dump;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An import in a process of its own: its arguments are a dump, the layers' folder and a word. */
final class ImportProcess {
  private ImportProcess() {}

  /** With the word {@code wait}, says so and waits when all is read and nothing yet written. */
  public static void main(String[] arguments) throws IOException {
    ImportedLayers layers = new ImportedLayers(Path.of(arguments[1]));
    try (LayerLock lock = LayerLock.take(layers.folder())) {
      DumpImport.Progress progress =
          (file, bytesRead, bytes, rows) -> {
            if (arguments[2].equals("wait") && bytesRead == bytes) {
              System.out.println("waiting");
              waitForever();
            }
          };
      new DumpImport(List.of(), progress).read(List.of(Path.of(arguments[0])), layers.next(lock));
      System.out.println("done");
    } catch (LayerNotWritten failure) {
      System.out.println(failure.getMessage());
    }
  }

  private static void waitForever() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
