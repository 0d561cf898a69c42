package org.reportedly.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.reportedly.ingest.fetch.FetchFailure.Kind;

/**
 * Fetches from the web: asks each host's robots.txt first, lets one request at a time to a host,
 * and follows redirects, each of which is held to the same rules.
 *
 * <p>May be used by many threads at once.
 */
public final class Fetcher {
  private final FetchLimits limits;
  private final InstantSource clock;
  private final Client client;
  private final Robots robots;
  private final HostTurns turns = new HostTurns();

  /**
   * @param limits what one request may ask
   * @param rule which addresses may be reached
   * @param userAgent how the program names itself, with a contact
   * @param clock tells when something was fetched
   */
  public Fetcher(FetchLimits limits, AddressRule rule, String userAgent, InstantSource clock) {
    this(limits, rule, userAgent, clock, (SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  /** As above, with the certificates that the factory trusts. */
  Fetcher(
      FetchLimits limits,
      AddressRule rule,
      String userAgent,
      InstantSource clock,
      SSLSocketFactory secure) {
    this.limits = limits;
    this.clock = clock;
    this.client = new Client(limits, rule, userAgent, secure);
    this.robots = new Robots(client, clock);
  }

  /** What one request may ask. */
  public FetchLimits limits() {
    return limits;
  }

  /** Tells when something was fetched. */
  public InstantSource clock() {
    return clock;
  }

  /**
   * Fetches what stands at an address.
   *
   * @param known what is known from the last time, or {@link Validators#NONE}
   * @throws FetchFailure with the cause and the way out
   */
  public Fetched fetch(URI address, Validators known) throws FetchFailure {
    URI target = address;
    boolean forGood = true;
    for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
      Answer answer = ask(target, known);
      int status = answer.status();
      if (status == 304) {
        return new Fetched.Unchanged();
      }
      if (status >= 200 && status < 300) {
        boolean moved = redirects > 0 && forGood;
        return new Fetched.Received(
            answer,
            moved ? Optional.of(target) : Optional.empty(),
            answer.completeness() == Completeness.WHOLE ? Validators.of(answer) : Validators.NONE,
            clock.instant().truncatedTo(ChronoUnit.SECONDS));
      }
      if (status < 300 || status >= 400) {
        throw refused(answer);
      }
      forGood &= status == 301 || status == 308;
      target = WebAddress.redirected(target, answer);
    }
    throw new FetchFailure(
        Kind.PASSING,
        "it leads on more than %d times".formatted(limits.redirects()),
        "Try again later.");
  }

  private Answer ask(URI target, Validators known) throws FetchFailure {
    BaseRobotRules rules = turns.take(target.getHost(), Duration.ZERO, () -> robots.of(target));
    if (!rules.isAllowed(target.toString())) {
      throw new FetchFailure(
          Kind.REFUSED,
          "the host's robots.txt does not allow it",
          "Ask the outlet, or save the page from a browser and give that file.");
    }
    Duration asked = Robots.delay(rules);
    Duration delay = asked.compareTo(limits.hostDelay()) > 0 ? asked : limits.hostDelay();
    Duration held = delay.compareTo(limits.longestDelay()) > 0 ? limits.longestDelay() : delay;
    return turns.take(target.getHost(), held, () -> client.get(target, known));
  }

  private FetchFailure refused(Answer answer) {
    int status = answer.status();
    Optional<Duration> retryAfter = RetryAfter.of(answer, clock);
    return switch (status) {
      case 410 ->
          new FetchFailure(Kind.GONE, "it is gone for good (410)", "Take it out of your list.");
      case 401, 403, 451 ->
          new FetchFailure(
              Kind.REFUSED,
              "the server does not let anybody in (%d)".formatted(status),
              "Save the page from a browser and give that file.",
              retryAfter);
      case 404 ->
          new FetchFailure(Kind.UNUSABLE, "there is nothing there (404)", "Check the address.");
      default ->
          new FetchFailure(
              Kind.PASSING,
              "the server answered %d".formatted(status),
              retryAfter
                  .map(time -> "Try again in " + RetryAfter.words(time) + ".")
                  .orElse("Try again later."),
              retryAfter);
    };
  }
}
