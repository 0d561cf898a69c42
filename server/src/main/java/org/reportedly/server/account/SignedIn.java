package org.reportedly.server.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.RateLimit;
import org.reportedly.server.http.Role;
import org.reportedly.server.http.Visitor;
import org.reportedly.server.http.Visitors;

/**
 * A desk with accounts: browsers sign in and keep a cookie, programs send name and password with
 * each request. Sessions end after half a day and with the process. An account that is changed or
 * taken away counts at once. May be used by many threads at once.
 */
public final class SignedIn implements Visitors {
  private static final Duration SESSION = Duration.ofHours(12);
  private static final int MOST_SESSIONS = 10_000;
  private static final int TRIES_A_MINUTE = 10;
  private static final String BASIC = "Basic ";

  /** Somebody who showed who they are. */
  private sealed interface Session {
    Instant until();

    /** An account that showed its password, by the hash that was kept then. */
    record OfAccount(String name, PasswordHash password, Instant until) implements Session {}

    /** Somebody for whom a provider elsewhere vouched. */
    record OfElsewhere(Signed signed, Instant until) implements Session {}
  }

  /** A name and what it may do. */
  private record Signed(String name, Role role) {
    static Signed of(Account account) {
      return new Signed(account.name(), account.role());
    }
  }

  private final AccountFile file;
  private final InstantSource clock;
  private final BrowserToken tokens = new BrowserToken();
  private final RateLimit tries = new RateLimit(TRIES_A_MINUTE, System::nanoTime);
  private final Map<String, Session> sessions =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
          return size() > MOST_SESSIONS;
        }
      };

  /**
   * @param file the accounts
   * @param clock tells when sessions end
   */
  public SignedIn(AccountFile file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
  }

  @Override
  public Greeting greet(
      Optional<String> cookie, Optional<String> authorization, Optional<String> theme) {
    String value = cookie.filter(it -> !it.isBlank()).orElseGet(tokens::newCookie);
    Optional<Signed> signed =
        session(value).or(() -> authorization.flatMap(this::byAuthorization).map(Signed::of));
    return new Greeting(
        new Visitor(
            signed.map(Signed::name),
            signed.map(Signed::role).orElse(Role.NOBODY),
            tokens.of(value),
            signed.isPresent(),
            theme),
        cookie.isPresent() ? Optional.empty() : Optional.of(value));
  }

  private Optional<Signed> session(String key) {
    return switch (living(key)) {
      case null -> Optional.empty();
      case Session.OfElsewhere elsewhere -> Optional.of(elsewhere.signed);
      case Session.OfAccount account -> account(account).map(Signed::of);
    };
  }

  private synchronized @Nullable Session living(String key) {
    Session session = sessions.get(key);
    return session != null && session.until().isAfter(clock.instant()) ? session : null;
  }

  private Optional<Account> account(Session.OfAccount session) {
    return Optional.ofNullable(accounts().get(session.name))
        .filter(it -> it.password().equals(session.password));
  }

  /** A program's password is stretched once and remembered by what it sent. */
  private Optional<Account> byAuthorization(String header) {
    String key = tokens.of(header);
    Optional<Account> remembered =
        living(key) instanceof Session.OfAccount session ? account(session) : Optional.empty();
    return remembered.or(() ->
        credentials(header)
            .flatMap(it ->
                proven(it[0], it[1])
                    .map(found -> {
                      remember(key, found);
                      return found;
                    })));
  }

  private static Optional<String[]> credentials(String header) {
    if (!header.startsWith(BASIC)) {
      return Optional.empty();
    }
    try {
      String both =
          new String(
              Base64.getDecoder().decode(header.substring(BASIC.length()).strip()),
              StandardCharsets.UTF_8);
      int colon = both.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : Optional.of(new String[] {both.substring(0, colon), both.substring(colon + 1)});
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  private Optional<Account> proven(String name, String password) {
    tries.count(name);
    return Optional.ofNullable(accounts().get(name)).filter(it -> it.password().matches(password));
  }

  /**
   * Signs a browser in, under a new cookie, so that nobody who planted the old one comes in too.
   *
   * @return the new cookie's value
   * @throws HttpProblem 403 if name and password do not belong together, 429 after too many tries
   */
  public String signIn(String name, String password) {
    Account account =
        proven(name, password)
            .orElseThrow(() ->
                new HttpProblem(
                    403,
                    "Name and password do not belong together",
                    "Try again, or ask an admin."));
    String cookie = tokens.newCookie();
    remember(cookie, account);
    return cookie;
  }

  /**
   * Signs a browser in for whom a provider elsewhere vouches.
   *
   * @return the new cookie's value
   */
  public String signIn(OpenId.Known known) {
    String cookie = tokens.newCookie();
    remember(
        cookie,
        new Session.OfElsewhere(
            new Signed(known.name(), known.role()), clock.instant().plus(SESSION)));
    return cookie;
  }

  /** Signs a browser out. */
  public synchronized void signOut(String cookie) {
    sessions.remove(cookie);
  }

  private void remember(String key, Account account) {
    remember(
        key,
        new Session.OfAccount(account.name(), account.password(), clock.instant().plus(SESSION)));
  }

  private synchronized void remember(String key, Session session) {
    sessions.put(key, session);
  }

  private Map<String, Account> accounts() {
    try {
      return file.accounts();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the accounts cannot be read", unreadable);
    }
  }
}
