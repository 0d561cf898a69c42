package org.reportedly.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the pictures of the documentation from the samples: into {@code target/pictures}, or into
 * the folder that {@code -Ddesk.pictures=…} names.
 */
class PicturesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("desk.pictures", "target/pictures"));

  @Test
  void theMainPagesArePictured(@TempDir Path folder) throws IOException {
    Files.createDirectories(FOLDER);
    RunningDesk desk = RunningDesk.ofSamples(folder);
    try (desk;
        DeskBrowser browser = new DeskBrowser(desk)) {
      take(browser.open("/", 1280, 860, ColorScheme.LIGHT), "situation.png");
      take(browser.open("/", 1280, 860, ColorScheme.DARK), "situation-dark.png");
      take(browser.open("/", 390, 800, ColorScheme.LIGHT), "phone.png");
      take(browser.open("/reports/border-5", 1280, 760, ColorScheme.LIGHT), "report.png");
      take(browser.open("/attacks", 1280, 860, ColorScheme.LIGHT), "attacks.png");
      Page incidents = browser.open("/incidents?verdict=contested&type=casualties");
      String incident = incidents.locator(".card h3 a").first().getAttribute("href");
      take(browser.open(incident, 1280, 900, ColorScheme.LIGHT), "incident.png");
    }
    assertThat(FOLDER.resolve("incident.png")).isNotEmptyFile();
  }

  private static void take(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)));
    page.context().close();
  }
}
