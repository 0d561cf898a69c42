package org.reportedly.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.reportedly.ingest.fetch.FetchFailure.Kind;

/**
 * What the hosts' robots.txt allow, as RFC 9309 has it: where there is none, all is allowed; where
 * it cannot be had, because of a server's error or no connection, nothing is until it can.
 */
final class Robots {
  private static final String NAME = "reportedly";
  private static final int REDIRECTS = 5;
  private static final Duration RULES_HOLD = Duration.ofHours(24);
  private static final Duration FAILURE_HOLDS = Duration.ofMinutes(1);
  private static final int TOO_MANY_REQUESTS = 429;

  /** What came of asking for a robots.txt, and until when it is not asked for again. */
  private sealed interface Heard {
    Instant until();

    record Rules(BaseRobotRules rules, Instant until) implements Heard {}

    record Nothing(FetchFailure failure, Instant until) implements Heard {}
  }

  private final Client client;
  private final InstantSource clock;
  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<String, Heard> known = new ConcurrentHashMap<>();

  Robots(Client client, InstantSource clock) {
    this.client = client;
    this.clock = clock;
  }

  /**
   * The rules of the target's host.
   *
   * @throws FetchFailure if they cannot be had, so that nothing of the host may be fetched
   */
  BaseRobotRules of(URI target) throws FetchFailure {
    String origin = target.getScheme() + "://" + target.getRawAuthority();
    Heard heard = known.get(origin);
    if (heard == null || !clock.instant().isBefore(heard.until())) {
      heard = ask(URI.create(origin + "/robots.txt"));
      known.put(origin, heard);
    }
    return switch (heard) {
      case Heard.Rules(BaseRobotRules rules, Instant _) -> rules;
      case Heard.Nothing(FetchFailure failure, Instant _) -> throw failure;
    };
  }

  /** How long the host asks to be left alone between requests; zero if it does not ask. */
  static Duration delay(BaseRobotRules rules) {
    return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
  }

  private Heard ask(URI place) {
    try {
      return new Heard.Rules(rules(place), clock.instant().plus(RULES_HOLD));
    } catch (FetchFailure failure) {
      Duration wait = failure.retryAfter().orElse(FAILURE_HOLDS);
      return new Heard.Nothing(failure, clock.instant().plus(wait));
    }
  }

  private BaseRobotRules rules(URI place) throws FetchFailure {
    URI target = place;
    for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
      Answer answer = client.get(target, Validators.NONE);
      int status = answer.status();
      if (status >= 500 || status == TOO_MANY_REQUESTS) {
        throw new FetchFailure(
            Kind.PASSING,
            "the host's robots.txt cannot be asked for (%d), so that nothing may be fetched"
                .formatted(status),
            "Try again later.",
            RetryAfter.of(answer, clock));
      }
      if (status >= 400) {
        return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
      }
      if (status < 300) {
        return parser.parseContent(target.toString(), answer.body(), "text/plain", List.of(NAME));
      }
      target = WebAddress.redirected(target, answer);
    }
    // One that leads on and on is none.
    return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
  }
}
