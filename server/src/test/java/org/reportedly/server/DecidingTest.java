package org.reportedly.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An analyst decides on an incident, by its fields and by keys alone. */
class DecidingTest extends InBrowser {
  private Page incident() {
    Page page = browser.open("/incidents?verdict=contested&type=casualties");
    page.locator(".card h3 a").first().click();
    assertThat(page).hasURL(Pattern.compile("/incidents/i-"));
    return page;
  }

  private static Locator firstClaim(Page page) {
    Locator claim = page.locator("details.mend").first();
    claim.locator("summary").click();
    return claim;
  }

  private static void send(Locator claim) {
    claim.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Correct")).click();
  }

  @Test
  void eachFieldOfAClaimIsCorrected() {
    Page page = incident();
    Locator claim = firstClaim(page);
    claim.getByLabel("Who says so, one a line").fill("harbour office (COL)");
    claim.getByLabel("Figures").fill("killed: 6–9");
    claim.getByLabel("Stance").selectOption("suspects");
    claim.getByLabel("Why").fill("read from the picture");
    send(claim);

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Kept:");
    Locator accounts = page.locator("table.accounts");
    assertThat(accounts.locator("thead")).containsText("harbour office");
    assertThat(accounts).containsText("6–9");
    assertThat(accounts).containsText("suspects");
    page.navigate(desk.address() + "changes");
    assertThat(page.locator("tbody")).containsText("correct");
  }

  @Test
  void aPlaceAndDaysAreCorrected() {
    Page page = incident();
    Locator claim = firstClaim(page);
    claim.locator("[name=place]").fill("Los Puentes");
    claim.locator("[name=country]").fill("CO");
    claim.getByLabel("Known to the").selectOption("district");
    claim.getByLabel("Latitude, longitude").fill("10.25, -74.91");
    claim.getByLabel("First day").fill("2024-05-02");
    claim.getByLabel("Last day").fill("2024-05-03");
    send(claim);

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Kept:");
    page.navigate(desk.address() + "claims?place=Los+Puentes&since=2024-05-02&until=2024-05-03");
    assertThat(page.locator("table.list tbody tr")).hasCount(1);
    assertThat(page.locator("table.list tbody tr")).containsText("Los Puentes, CO");
  }

  @Test
  void aFieldThatMakesNoSenseIsNamedAndNothingIsChanged() {
    long before = desk.ledger.length();
    Page page = incident();
    Locator claim = firstClaim(page);
    claim.getByLabel("Latitude, longitude").fill("120, 300");
    send(claim);

    assertThat(page.locator("main")).containsText("The correction makes no sense");
    org.assertj.core.api.Assertions.assertThat(desk.ledger.length()).isEqualTo(before);
    browser.troubles().removeIf(it -> it.contains("422"));
  }

  @Test
  void keysLeadToEveryDecision() {
    Page page = incident();
    page.keyboard().press("m");
    assertThat(page.locator("#merge :focus")).hasCount(1);
    page.locator("h1").click();
    page.locator(":focus").evaluateAll("all => all.forEach(it => it.blur())");
    page.keyboard().press("s");
    assertThat(page.locator("input[form=split]:focus")).hasCount(1);
    page.locator(":focus").evaluateAll("all => all.forEach(it => it.blur())");
    page.keyboard().press("c");
    assertThat(page.locator(".mend summary:focus")).hasCount(1);
    page.keyboard().press("Enter");
    Locator claim = page.locator("details.mend[open]");
    assertThat(claim).hasCount(1);
    claim.getByLabel("Background").selectOption("yes");
    claim.getByLabel("Why").focus();
    page.keyboard().type("looked at again");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Kept:");
    page.keyboard().press("u");
    assertThat(page.locator(".banner button:focus")).hasText("Undo");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/changes$"));
    assertThat(page.locator("tbody")).containsText("undo");
  }
}
