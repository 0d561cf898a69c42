package org.reportedly.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.server.account.AccountFile;
import org.reportedly.server.account.OpenIdSettings;

/** Signing in with an account elsewhere, against a provider that really gives tokens. */
class OpenIdTest {
  @TempDir Path folder;
  private Provider provider;
  private RunningDesk desk;

  @BeforeEach
  void start() throws Exception {
    provider = new Provider();
    desk =
        new RunningDesk(
            folder,
            Reports.ofCalamar(),
            () -> Reports::read,
            new DeskSettings(
                "127.0.0.1",
                0,
                List.of(),
                "tester",
                Optional.of(new AccountFile(folder.resolve("accounts.tsv"))),
                Optional.of(settings(""))));
  }

  private OpenIdSettings settings(String more) throws IOException {
    Path file = folder.resolve("openid.properties");
    Files.writeString(
        file,
        """
        issuer = %s
        client-id = %s
        client-secret = %s
        desk = http://desk.example.org/
        analyst = editors, desk-editors
        admin = chiefs
        %s
        """
            .formatted(provider.address(), Provider.CLIENT, Provider.SECRET, more));
    return OpenIdSettings.read(file);
  }

  @AfterEach
  void stop() {
    desk.close();
    provider.close();
  }

  /** A browser's way to the provider; what it brings back is the address's query. */
  private String wayThere(HttpResponse<String> departure) throws Exception {
    String address = departure.headers().firstValue("Location").orElseThrow();
    assertThat(address).startsWith(provider.address()).contains("code_challenge_method=S256");
    HttpResponse<String> there =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString());
    String back = there.headers().firstValue("Location").orElseThrow();
    assertThat(back).startsWith("http://desk.example.org/sign-in/openid/back?");
    return back.replaceFirst("^http://desk.example.org", "");
  }

  private static String cookie(HttpResponse<String> answer, String name) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(it -> it.startsWith(name + "="))
        .reduce((_, last) -> last)
        .orElseThrow()
        .replaceFirst(";.*", "");
  }

  private HttpResponse<String> signIn() throws Exception {
    HttpResponse<String> departure = desk.get("/sign-in/openid");
    return desk.get(wayThere(departure), "Cookie", cookie(departure, "reportedly-openid"));
  }

  @Test
  void whoTheProviderVouchesForIsSignedInWithTheRoleOfTheirGroup() throws Exception {
    assertThat(desk.get("/sign-in").body()).contains("Sign in with 127.0.0.1");
    HttpResponse<String> back = signIn();
    assertThat(back.statusCode()).isEqualTo(200);
    String cookie = cookie(back, "reportedly");

    String page = desk.get("/incidents", "Cookie", cookie).body();
    assertThat(page).contains("Calamar").contains("ana");
    assertThat(desk.get("/sources", "Cookie", cookie).body()).contains("Add a report");
    assertThat(desk.get("/accounts", "Cookie", cookie).statusCode()).isEqualTo(403);
  }

  @Test
  void whoHasNoRoleStaysOutside() throws Exception {
    provider.groups = List.of("visitors");
    HttpResponse<String> back = signIn();

    assertThat(back.statusCode()).isEqualTo(403);
    assertThat(back.body()).contains("ana has no role at this desk");
    assertThat(settings("otherwise = reader").otherwise()).isPresent();
  }

  @Test
  void nobodyFinishesWhatAnotherBrowserBegan() throws Exception {
    HttpResponse<String> departure = desk.get("/sign-in/openid");
    String back = wayThere(departure);

    assertThat(desk.get(back).statusCode()).isEqualTo(403);
    assertThat(desk.get(back, "Cookie", cookie(departure, "reportedly-openid")).statusCode())
        .as("a state counts once")
        .isEqualTo(403);
  }

  @Test
  void aTokenThatTheProviderDidNotSignIsRefused() throws Exception {
    provider.signing = new RSAKeyGenerator(2048).keyID("first").generate();

    assertThat(signIn().body()).contains("does not vouch for you");
  }

  @Test
  void whatTheProviderDoesNotGiveIsTold() throws Exception {
    HttpResponse<String> departure = desk.get("/sign-in/openid");
    String state = cookie(departure, "reportedly-openid").replaceFirst(".*=", "");

    assertThat(
            desk.get(
                    "/sign-in/openid/back?error=access_denied&state=" + state,
                    "Cookie",
                    cookie(departure, "reportedly-openid"))
                .body())
        .contains("The provider refused: access_denied");
  }

  @Test
  void aSettingThatIsWrongIsNamed() {
    assertThatThrownBy(() -> settings("colour = red")).hasMessageContaining("colour means nothing");
    assertThatThrownBy(() -> settings("issuer = somewhere"))
        .hasMessageContaining("issuer is no address");
  }
}
