package org.reportedly.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An analyst's day, in a real browser. */
class BrowserTest extends InBrowser {
  @Test
  void aPastedReportShowsItsClaimsAtOnce() {
    Page page = browser.open("/sources");
    page.getByLabel("Text of the report")
        .fill(
            "The mayor of Rovny said on Monday that five people were wounded when a bridge was shelled.");
    page.getByLabel("Outlet", new Page.GetByLabelOptions().setExact(true)).fill("Valley Gazette");
    page.getByLabel("Published").fill("2025-12-09");
    page.getByRole(AriaRole.BUTTON, named("Read and keep")).click();

    assertThat(page).hasURL(Pattern.compile("/reports/text-[0-9a-f]+$"));
    assertThat(page.locator("article a.claim").first()).isVisible();
    assertThat(page.locator("aside")).containsText("5 wounded");
    assertThat(page.locator("aside")).containsText("mayor");
  }

  @Test
  void wordsLightUpWithTheirClaim() {
    Page page = browser.open("/reports/border-5");
    Locator words = page.locator("a.claim").first();
    words.hover();

    assertThat(page.locator("aside li.lit").first()).isVisible();
    words.click();
    assertThat(page.locator("aside li:target")).hasCount(1);
  }

  @Test
  void filtersStandInTheAddressAndCanBeTakenBack() {
    Page page = browser.open("/incidents");
    page.getByLabel("Verdict").selectOption("contested");
    page.getByRole(AriaRole.BUTTON, named("Filter")).click();

    assertThat(page).hasURL(Pattern.compile("/incidents\\?verdict=contested$"));
    assertThat(page.locator(".card .verdict").first()).containsText("contested");
    assertThat(page.locator(".card .verdict:not(.v-contested)")).hasCount(0);
    page.getByTitle("Take this filter away").click();
    assertThat(page).hasURL(Pattern.compile("/incidents$"));
  }

  @Test
  void oneSelectionIsSeenInListMapAndTimeline() {
    Page page = browser.open("/");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    String id = page.locator(".card.chosen").getAttribute("data-incident");

    assertThat(page.locator(".card.chosen")).hasCount(1);
    assertThat(page.locator("#map .mark.chosen[data-incidents~='" + id + "']")).hasCount(1);
    page.locator("#map .mark.v-contested").first().locator(".sign").dispatchEvent("click");
    assertThat(page.locator(".card.chosen.v-contested").first()).isVisible();
  }

  @Test
  void daysThatAreDrawnOverBecomeTheFilter() {
    Page page = browser.open("/");
    var box = page.locator("#timeline").boundingBox();
    page.mouse().move(box.x + box.width * 0.3, box.y + 10);
    page.mouse().down();
    page.mouse().move(box.x + box.width * 0.6, box.y + 12);
    page.mouse().up();

    assertThat(page)
        .hasURL(Pattern.compile("since=\\d{4}-\\d\\d-\\d\\d&until=\\d{4}-\\d\\d-\\d\\d"));
  }

  @Test
  void incidentsAreMergedAndPartedAgain() {
    Page page = browser.open("/incidents?verdict=contested&type=casualties");
    page.locator(".card h3 a").first().click();
    String before = page.locator(".numbers").innerText();
    String address = page.url();
    page.locator("#merge input[type=radio]").first().check();
    page.locator("#merge [name=reason]").fill("the same night");
    page.getByRole(AriaRole.BUTTON, named("Merge")).click();

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Kept: merge");
    assertThat(page.locator(".numbers")).not().hasText(before);
    page.getByRole(AriaRole.BUTTON, named("Undo")).click();
    assertThat(page).hasURL(Pattern.compile("/changes$"));
    page.navigate(address);
    org.assertj.core.api.Assertions.assertThat(page.locator(".numbers").innerText())
        .isEqualTo(before);
  }

  @Test
  void aListIsExportedAsItIsFiltered() throws IOException {
    Page page = browser.open("/claims?stance=denies");
    int shown = page.locator("table.list tbody tr").count();
    var download = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named("CSV")).click());

    assertThat(download.suggestedFilename()).isEqualTo("claims.csv");
    assertThat(Files.readAllLines(download.path()).stream().filter(it -> it.contains("denies")))
        .hasSize(shown);
  }

  @Test
  void everythingIsReachedWithoutAMouse() {
    Page page = browser.open("/");
    page.keyboard().press("/");
    page.keyboard().type("bridge");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/claims\\?text=bridge$"));

    page.navigate(desk.address());
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/incidents/i-"));
    page.locator("body").press("Tab");
    assertThat(page.locator(":focus")).hasText("To the content");
  }

  @Test
  void nothingNeedsAScript() {
    Page page = browser.openWithoutScript("/");
    page.locator("#map .mark").first().locator("title");
    assertThat(page.locator(".what .card").first()).isVisible();
    page.locator(".what .card h3 a").first().click();
    assertThat(page.locator("table.accounts")).isVisible();
    page.locator("table.accounts blockquote a").first().click();
    assertThat(page).hasURL(Pattern.compile("/reports/.*#c-"));
  }

  @Test
  void hostileTextStaysInert() {
    desk.picture.add(Reports.hostile(), "test");
    for (String address : new String[] {"/", "/incidents", "/claims", "/reports", "/sources"}) {
      Page page = browser.open(address + (address.equals("/sources") ? "" : "?text=onerror"));
      org.assertj.core.api.Assertions.assertThat(page.title()).contains("Reportedly");
      assertThat(page.locator("main img, main script")).hasCount(0);
    }
    Page report = browser.open("/reports/h%22%3E%3Cb%3E%2F%2E%2E%252f1");
    assertThat(report.locator("article")).containsText("<script>document.title='owned'</script>");
    org.assertj.core.api.Assertions.assertThat(report.title()).isNotEqualTo("owned");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
