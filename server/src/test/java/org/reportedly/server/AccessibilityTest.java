package org.reportedly.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody can use the pages: axe-core finds no breach of WCAG 2.1 AA, in light and in dark. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final String CHECK =
      """
      async () => {
        const found = await axe.run(document, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"],
        });
        return found.violations.flatMap((breach) =>
          breach.nodes.map((node) => `${breach.id}: ${node.html.slice(0, 160)}`));
      }
      """;

  private RunningDesk desk;
  private DeskBrowser browser;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    desk = RunningDesk.ofSamples(folder);
    browser = new DeskBrowser(desk);
  }

  @AfterAll
  void stop() {
    try {
      if (browser != null) {
        browser.close();
      }
    } finally {
      desk.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/incidents?verdict=contested",
        "/incidents/INCIDENT",
        "/claims",
        "/reports",
        "/reports/border-5",
        "/tolls",
        "/attacks",
        "/control",
        "/measures",
        "/sources",
        "/changes"
      })
  void noPageShutsAnybodyOut(String address) throws IOException {
    String id =
        desk.get("/incidents.json?verdict=contested&limit=1")
            .body()
            .replaceFirst("(?s).*?\"incident\":\"([^\"]+)\".*", "$1");
    for (ColorScheme colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = browser.open(address.replace("INCIDENT", id), 1200, 900, colors);
      page.evaluate(axe());
      assertThat((List<?>) page.evaluate(CHECK)).as(address + " " + colors).isEmpty();
    }
  }

  private static String axe() throws IOException {
    try (InputStream in = AccessibilityTest.class.getResourceAsStream(AXE)) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
