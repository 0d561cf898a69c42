package org.reportedly.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reportedly.model.Reading;

/** What was known when, in a browser: the slider, its keys, and the replay. */
class ReplayTest extends InBrowser {
  private static final Pattern PAST = Pattern.compile("[?&]as-of=20");

  /** Half of the samples came a while later than the others. */
  @Override
  RunningDesk desk(Path folder) throws IOException {
    List<Reading> all = Samples.readings();
    RunningDesk desk = new RunningDesk(folder, all.subList(0, 4));
    try {
      TimeUnit.MILLISECONDS.sleep(1_200);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    all.subList(4, all.size()).forEach(it -> desk.picture.add(it, "test"));
    return desk;
  }

  private static int shown(Page page) {
    return page.locator(".what .card").count();
  }

  @Test
  void theSliderGoesBackByKeysAndKeepsTheFocusAndTheFilters() {
    Page page = browser.open("/?stance=asserts");
    int now = shown(page);
    Locator slider = page.getByLabel("As known on").and(page.locator("[type=range]"));
    slider.focus();
    page.keyboard().press("ArrowLeft");

    assertThat(page).hasURL(PAST);
    assertThat(page).hasURL(Pattern.compile("stance=asserts"));
    assertThat(slider).isFocused();
    assertThat(slider).hasValue("59");
    assertThat(page.locator("output[for=step]")).containsText("UTC");
    page.keyboard().press("Home");
    assertThat(page.locator(".what .card")).not().hasCount(now);
    assertThat(slider).hasValue("0");
    assertThat(slider).isFocused();

    page.keyboard().press("End");
    assertThat(page).not().hasURL(PAST);
    assertThat(page.locator("output[for=step]")).hasText("now");
    assertThat(page.locator(".what .card")).hasCount(now);
  }

  @Test
  void anIncidentIsShownAsItWasKnownThen() {
    Page page = browser.open("/");
    page.locator("#step").fill("40");
    assertThat(page).hasURL(PAST);
    page.locator(".what .card h3 a").first().click();

    assertThat(page.locator(".banner")).containsText("As it was known on");
    assertThat(page.locator("#decide")).hasCount(0);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("As it is now")).click();
    assertThat(page.locator("#decide")).hasCount(1);
  }

  @Test
  void theReplayPlaysAndIsStoppedWithoutAMouse() {
    Page page = browser.open("/");
    Locator play = page.locator("#play");
    play.focus();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(PAST);
    assertThat(play).isFocused();
    assertThat(play).containsText("Stop");
    page.keyboard().press("Enter");

    assertThat(play).containsText("Replay");
    assertThat(page).hasURL(PAST);
  }

  @Test
  void withoutAScriptTheSliderHasAButton() {
    Page page = browser.openWithoutScript("/");
    page.locator("#step").fill("0");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show").setExact(true))
        .click();

    assertThat(page).hasURL(PAST);
  }

  @Test
  void daysDrawnOverOnAViewKeepItsOtherFilters() {
    Page page = browser.open("/attacks?stance=asserts");
    var box = page.locator("#timeline").boundingBox();
    page.mouse().move(box.x + box.width * 0.9, box.y + 12);
    page.mouse().down();
    page.mouse().move(box.x + box.width * 0.1, box.y + 12);
    page.mouse().up();

    assertThat(page)
        .hasURL(
            Pattern.compile("/attacks\\?stance=asserts&since=\\d{4}-\\d\\d-\\d\\d&until=\\d{4}"));
  }
}
