package org.reportedly.server;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that look at a desk over the project's samples in a real browser. */
abstract class InBrowser {
  RunningDesk desk;
  DeskBrowser browser;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    desk = desk(folder);
    browser = new DeskBrowser(desk);
  }

  /** The desk that is looked at. */
  RunningDesk desk(Path folder) throws IOException {
    return RunningDesk.ofSamples(folder);
  }

  @AfterEach
  void stop() {
    try {
      if (browser != null) {
        browser.close();
      }
    } finally {
      desk.close();
    }
  }
}
