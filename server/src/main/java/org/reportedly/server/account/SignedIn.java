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

  /** An account that showed its password, by the hash that was kept then. */
  private record Session(String name, PasswordHash password, Instant until) {}

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
    Optional<Account> account =
        session(value).or(() -> authorization.flatMap(this::byAuthorization));
    return new Greeting(
        new Visitor(
            account.map(Account::name),
            account.map(Account::role).orElse(Role.NOBODY),
            tokens.of(value),
            account.isPresent(),
            theme),
        cookie.isPresent() ? Optional.empty() : Optional.of(value));
  }

  private synchronized Optional<Account> session(String key) {
    return Optional.ofNullable(sessions.get(key))
        .filter(it -> it.until.isAfter(clock.instant()))
        .flatMap(session ->
            Optional.ofNullable(accounts().get(session.name))
                .filter(it -> it.password().equals(session.password)));
  }

  /** A program's password is stretched once and remembered by what it sent. */
  private Optional<Account> byAuthorization(String header) {
    String key = tokens.of(header);
    return session(key)
        .or(() ->
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

  /** Signs a browser out. */
  public synchronized void signOut(String cookie) {
    sessions.remove(cookie);
  }

  private synchronized void remember(String key, Account account) {
    sessions.put(
        key, new Session(account.name(), account.password(), clock.instant().plus(SESSION)));
  }

  private Map<String, Account> accounts() {
    try {
      return file.accounts();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the accounts cannot be read", unreadable);
    }
  }
}
