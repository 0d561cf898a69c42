package org.reportedly.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the hosts' robots.txt allow, each asked once a run. */
final class Robots {
  private static final String NAME = "reportedly";
  private static final int OFTEN_ENOUGH = 3;

  private final Client client;
  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<String, BaseRobotRules> known = new ConcurrentHashMap<>();

  Robots(Client client) {
    this.client = client;
  }

  /** The rules of the target's host. As RFC 9309 has it: without a file all is allowed. */
  BaseRobotRules of(URI target) {
    String origin = target.getScheme() + "://" + target.getRawAuthority();
    BaseRobotRules rules = known.get(origin);
    if (rules == null) {
      rules = ask(URI.create(origin + "/robots.txt"));
      known.put(origin, rules);
    }
    return rules;
  }

  /** How long the host asks to be left alone between requests; zero if it does not ask. */
  static Duration delay(BaseRobotRules rules) {
    return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
  }

  private BaseRobotRules ask(URI place) {
    try {
      URI target = place;
      for (int i = 0; i < OFTEN_ENOUGH; i++) {
        Answer answer = client.get(target, Validators.NONE);
        if (answer.status() >= 500) {
          return new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        }
        if (answer.status() >= 400) {
          return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
        }
        if (answer.status() < 300) {
          return parser.parseContent(target.toString(), answer.body(), "text/plain", List.of(NAME));
        }
        target = WebAddress.redirected(target, answer);
      }
      return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    } catch (FetchFailure failure) {
      // The request for the page itself will tell the cause.
      return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }
  }
}
