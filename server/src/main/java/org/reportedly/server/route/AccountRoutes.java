package org.reportedly.server.route;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.export.csv.CsvRows;
import org.reportedly.export.json.SafeJson;
import org.reportedly.export.table.Column;
import org.reportedly.export.table.Table;
import org.reportedly.server.account.Account;
import org.reportedly.server.account.AccountFile;
import org.reportedly.server.account.OpenId;
import org.reportedly.server.account.PasswordHash;
import org.reportedly.server.account.SignedIn;
import org.reportedly.server.api.Lists;
import org.reportedly.server.http.Answer;
import org.reportedly.server.http.Exchange;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.Parameters;
import org.reportedly.server.http.Role;
import org.reportedly.server.http.Route;
import org.reportedly.server.http.Visitors;
import org.reportedly.server.page.Frame;
import org.reportedly.server.page.Templates;
import org.reportedly.server.page.account.AccountsPage;
import org.reportedly.server.page.account.SignInPage;
import org.reportedly.server.page.account.SignedInPage;

/** Signing in and out, and accounts for admins. */
final class AccountRoutes {
  private static final int FORM_BYTES = 8_192;
  private static final int SHORTEST_PASSWORD = 10;

  private static final Table<Lists.AccountHead> TABLE =
      new Table<>(
          "accounts",
          List.of(
              Column.text("name", "", Lists.AccountHead::name),
              Column.text("role", "", Lists.AccountHead::role)),
          Lists.AccountHead::name,
          _ -> Optional.empty(),
          _ -> Optional.empty());

  private static final String ELSEWHERE = "/sign-in/openid";
  private static final String STATE_COOKIE = "reportedly-openid";

  private final SignedIn signedIn;
  private final AccountFile file;
  private final Optional<OpenId> openId;
  private final Templates templates;

  AccountRoutes(SignedIn signedIn, AccountFile file, Optional<OpenId> openId, Templates templates) {
    this.signedIn = signedIn;
    this.file = file;
    this.openId = openId;
    this.templates = templates;
  }

  List<Route> all() {
    List<Route> all = new ArrayList<>(own());
    openId.ifPresent(elsewhere -> {
      all.add(Route.get(ELSEWHERE, _ -> leave(elsewhere)).by(Role.NOBODY));
      all.add(Route.get(ELSEWHERE + "/back", it -> comeBack(elsewhere, it)).by(Role.NOBODY));
    });
    return List.copyOf(all);
  }

  private static Answer leave(OpenId elsewhere) {
    OpenId.Departure departure = elsewhere.begin();
    return Answer.elsewhere(departure.address())
        .with("Cache-Control", "no-store")
        .with("Set-Cookie", stateCookie(departure.state()));
  }

  /** Sent along when the provider leads back, which the desk's own cookie is not. */
  private static String stateCookie(String state) {
    return "%s=%s; Path=%s; HttpOnly; SameSite=Lax; Max-Age=600"
        .formatted(STATE_COOKIE, state, ELSEWHERE);
  }

  private Answer comeBack(OpenId elsewhere, Exchange exchange) {
    OpenId.Known known = elsewhere.finish(exchange.query(), exchange.cookie(STATE_COOKIE));
    String cookie = signedIn.signIn(known);
    // A page, not a redirect: on a redirect from elsewhere no browser sends the new cookie.
    return Answer.of(
            Answer.HTML,
            templates.render(
                "signedin", new SignedInPage(frame("Signed in", exchange), known.name())))
        .with("Cache-Control", "no-store")
        .with("Refresh", "0; url=/")
        .with("Set-Cookie", Visitors.cookie(cookie));
  }

  private List<Route> own() {
    return List.of(
        Route.get("/sign-in", exchange -> form(exchange, Optional.empty())).by(Role.NOBODY),
        Route.post("/sign-in", this::signIn).by(Role.NOBODY),
        Route.post("/sign-out", this::signOut).by(Role.READER),
        Route.get("/accounts", Set.of(Route.PAGE, "json", "csv"), this::list).by(Role.ADMIN),
        Route.post("/accounts", this::change).by(Role.ADMIN));
  }

  private static Frame frame(String title, Exchange exchange) {
    return Frame.plain(title, exchange.visitor());
  }

  private Answer form(Exchange exchange, Optional<String> problem) {
    return Answer.of(
        Answer.HTML,
        templates.render(
            "signin",
            new SignInPage(frame("Sign in", exchange), problem, openId.map(OpenId::providerName))));
  }

  private Answer signIn(Exchange exchange) throws IOException {
    Parameters form = exchange.form(FORM_BYTES);
    try {
      String cookie = signedIn.signIn(form.text("name").strip(), form.text("password"));
      return Answer.seeOther("/").with("Set-Cookie", Visitors.cookie(cookie));
    } catch (HttpProblem refused) {
      return form(exchange, Optional.of(refused.title() + ". " + refused.wayOut()))
          .withStatus(refused.status());
    }
  }

  private Answer signOut(Exchange exchange) throws IOException {
    exchange.form(FORM_BYTES);
    exchange.cookie(Visitors.COOKIE).ifPresent(signedIn::signOut);
    return Answer.seeOther("/sign-in");
  }

  private Answer list(Exchange exchange) throws IOException {
    return switch (exchange.ending()) {
      case "json" -> Answer.of(Answer.JSON, SafeJson.of(new Lists.Accounts(heads())));
      case "csv" -> csv(heads());
      default -> page(exchange, Optional.empty());
    };
  }

  private List<Lists.AccountHead> heads() throws IOException {
    return file.accounts().values().stream()
        .map(it -> new Lists.AccountHead(it.name(), it.role().word()))
        .toList();
  }

  private static Answer csv(List<Lists.AccountHead> rows) {
    return Answer.streaming(
            Answer.CSV, out -> new CsvRows<>(TABLE, false).write(rows.iterator(), out))
        .with("Content-Disposition", "attachment; filename=\"accounts.csv\"");
  }

  private Answer page(Exchange exchange, Optional<String> problem) throws IOException {
    List<AccountsPage.Row> rows =
        heads().stream().map(it -> new AccountsPage.Row(it.name(), it.role())).toList();
    return Answer.of(
        Answer.HTML,
        templates.render("accounts", new AccountsPage(frame("Accounts", exchange), rows, problem)));
  }

  private Answer change(Exchange exchange) throws IOException {
    Parameters form = exchange.form(FORM_BYTES);
    Optional<String> problem = change(form, exchange.visitor().author());
    return problem.isPresent()
        ? page(exchange, problem).withStatus(422)
        : Answer.seeOther("/accounts");
  }

  /** What is wrong with it; empty where it was done. */
  private Optional<String> change(Parameters form, String admin) throws IOException {
    String name = form.text("name").strip();
    if (form.first("then").filter("remove"::equals).isPresent()) {
      if (name.equals(admin)) {
        return Optional.of("You cannot take your own account away. Another admin can.");
      }
      return file.remove(name) ? Optional.empty() : Optional.of("There is no account " + name);
    }
    String password = form.text("password");
    Optional<Role> role = AccountFile.role(form.text("role"));
    if (!Account.isName(name) || role.isEmpty()) {
      return Optional.of("A name has letters, digits and . _ @ - in it, and each has a role.");
    }
    if (password.length() < SHORTEST_PASSWORD) {
      return Optional.of("A password has ten signs or more.");
    }
    file.put(new Account(name, role.get(), PasswordHash.of(password)));
    return Optional.empty();
  }
}
