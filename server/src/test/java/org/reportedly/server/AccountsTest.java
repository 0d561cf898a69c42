package org.reportedly.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.ledger.entry.EntryKind;
import org.reportedly.server.account.Account;
import org.reportedly.server.account.AccountFile;
import org.reportedly.server.account.PasswordHash;
import org.reportedly.server.http.Role;

/** A desk with accounts: who may do what. */
class AccountsTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String PASSWORD = "a long password";

  private AccountFile file;
  private RunningDesk desk;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    file = new AccountFile(folder.resolve("accounts.tsv"));
    file.put(new Account("rosa", Role.READER, PasswordHash.of(PASSWORD)));
    file.put(new Account("ana", Role.ANALYST, PasswordHash.of(PASSWORD)));
    desk = new RunningDesk(folder, Reports.ofCalamar(), () -> Reports::read, Optional.of(file));
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void whoHasNotSignedInSeesNothing() {
    assertThat(desk.get("/incidents").headers().firstValue("Location")).hasValue("/sign-in");
    assertThat(desk.get("/incidents.json").statusCode()).isEqualTo(401);
    assertThat(desk.get("/api/changes").statusCode()).isEqualTo(401);
    assertThat(desk.get("/sign-in").body()).doesNotContain("/incidents");
  }

  @Test
  void aBrowserSignsInAndOut() {
    String cookie = signIn("ana", PASSWORD);

    String page = desk.get("/incidents", "Cookie", cookie).body();
    assertThat(page).contains("Calamar").contains("ana");

    HttpResponse<String> out =
        desk.post("/sign-out", "token=" + token(page), "Cookie", cookie, "Content-Type", FORM);
    assertThat(out.headers().firstValue("Location")).hasValue("/sign-in");
    assertThat(desk.get("/incidents", "Cookie", cookie).statusCode()).isEqualTo(303);
  }

  @Test
  void aWrongPasswordIsRefusedAndTooManyAreToo() {
    HttpResponse<String> form = desk.get("/sign-in");
    String cookie = cookie(form);
    String body = "token=" + token(form.body()) + "&name=ana&password=guessed+badly";
    int last = 0;
    // Ten at once, and one more every six seconds: a slow machine gets some more tries.
    for (int i = 0; i < 40 && last != 429; i++) {
      last = desk.post("/sign-in", body, "Cookie", cookie, "Content-Type", FORM).statusCode();
      assertThat(last).isIn(403, 429);
    }
    assertThat(last).isEqualTo(429);
  }

  @Test
  void aReaderMayNotAddReports() {
    assertThat(post("rosa").statusCode()).isEqualTo(403);
    assertThat(post("rosa").body()).contains("role analyst");
  }

  @Test
  void whatAnAnalystAddsStandsUnderTheirName() {
    long before = desk.ledger.length();
    assertThat(post("ana").statusCode()).isEqualTo(200);

    try (var entries = desk.ledger.entries(before)) {
      assertThat(entries.filter(it -> it.kind() == EntryKind.REPORT))
          .singleElement()
          .satisfies(it -> assertThat(it.author()).isEqualTo("ana"));
    }
  }

  @Test
  void anAccountThatIsTakenAwayIsSignedOut() throws IOException {
    String cookie = signIn("rosa", PASSWORD);
    file.remove("rosa");

    assertThat(desk.get("/incidents", "Cookie", cookie).statusCode()).isEqualTo(303);
  }

  @Test
  void noPasswordStandsInTheFile() throws IOException {
    String written = Files.readString(file.path());

    assertThat(written).doesNotContain(PASSWORD).contains("ana\tanalyst\tpbkdf2-sha256:600000:");
    Files.writeString(file.path(), written + "broken line\n");
    assertThatThrownBy(file::accounts).hasMessageContaining("line 4").hasMessageContaining("Mend");
    Files.writeString(file.path(), written);
  }

  private HttpResponse<String> post(String name) {
    String basic =
        Base64.getEncoder()
            .encodeToString((name + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    return desk.post(
        "/api/reports",
        "Three people were killed.",
        "Authorization",
        "Basic " + basic,
        "Content-Type",
        "text/plain");
  }

  private String signIn(String name, String password) {
    HttpResponse<String> form = desk.get("/sign-in");
    HttpResponse<String> in =
        desk.post(
            "/sign-in",
            "token=%s&name=%s&password=%s"
                .formatted(token(form.body()), name, password.replace(' ', '+')),
            "Cookie",
            cookie(form),
            "Content-Type",
            FORM);
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(cookie(in)).isNotEqualTo(cookie(form));
    return cookie(in);
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
  }

  private static String token(String page) {
    Matcher token = Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(page);
    assertThat(token.find()).isTrue();
    return token.group(1);
  }
}
