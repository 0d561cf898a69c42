package org.reportedly.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine's own Chromium, without a window. It watches that no page asks another server for
 * anything, and that no script fails. Debian calls its package {@code chromium}.
 */
final class DeskBrowser implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;
  private final String origin;
  private final Queue<String> foreign = new ConcurrentLinkedQueue<>();
  private final Queue<String> troubles = new ConcurrentLinkedQueue<>();

  DeskBrowser(RunningDesk desk) {
    Optional<Path> chromium = chromium();
    Assumptions.assumeTrue(chromium.isPresent(), "no Chromium is installed");
    this.origin = desk.address();
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.orElseThrow())
                    .setArgs(FLAGS));
  }

  private static Optional<Path> chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A new window of that size, at an address of the desk. */
  Page open(String address, int width, int height, ColorScheme colors) {
    return open(
        address,
        new Browser.NewContextOptions()
            .setViewportSize(width, height)
            .setColorScheme(colors)
            .setReducedMotion(ReducedMotion.REDUCE)
            .setLocale("en-GB"));
  }

  /** A new window of a usual size, at an address of the desk. */
  Page open(String address) {
    return open(address, 1400, 1000, ColorScheme.LIGHT);
  }

  /** A window in which no script runs. */
  Page openWithoutScript(String address) {
    return open(address, new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  private Page open(String address, Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    context.onRequest(request -> {
      if (!request.url().startsWith(origin)) {
        foreign.add(request.url());
      }
    });
    Page page = context.newPage();
    page.onPageError(troubles::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        troubles.add(message.text());
      }
    });
    page.navigate(origin + address.substring(1));
    return page;
  }

  /** What scripts and the browser complained of. */
  Queue<String> troubles() {
    return troubles;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    assertThat(foreign).as("requests that leave the origin").isEmpty();
    assertThat(troubles).as("what the browser complains of").isEmpty();
  }
}
