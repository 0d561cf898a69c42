package org.reportedly.server.measuring;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Filters that mean something to the ledger at hand: their values are those of its own claims, new
 * and old. Of two conditions, both may be of one claim, or of two, so that hardly anything or
 * nothing meets both.
 */
final class Conditions {
  private static final int DAYS_BACK = 1_000;
  private static final int LOOKS = 40;

  /** What one claim can be found by, one parameter each. */
  private record Facets(List<String> parameters) {}

  private final List<Facets> claims = new ArrayList<>();
  private final Random chance;

  Conditions(DeskClient desk, Random chance) {
    this.chance = chance;
    JsonNode newest = desk.json("/claims.json?limit=50").path("claims");
    LocalDate last =
        newest
            .valueStream()
            .flatMap(it -> day(it).stream())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the ledger has no claim with a day"));
    for (int i = 0; i < LOOKS; i++) {
      LocalDate until = last.minusDays(chance.nextInt(DAYS_BACK));
      for (JsonNode claim : desk.json("/claims.json?limit=5&until=" + until).path("claims")) {
        claims.add(facets(claim));
      }
    }
  }

  private static Optional<LocalDate> day(JsonNode claim) {
    return Optional.of(claim.path("when").path("end").asString(""))
        .filter(it -> !it.isEmpty())
        .map(LocalDate::parse);
  }

  private static Facets facets(JsonNode claim) {
    Set<String> all = new LinkedHashSet<>();
    put(all, "place", claim.path("place").path("name"));
    put(all, "country", claim.path("place").path("country"));
    put(all, "type", claim.path("type"));
    put(all, "stance", claim.path("stance"));
    put(all, "verdict", claim.path("verdict"));
    put(all, "outlet", claim.path("outlet"));
    put(all, "speaker", claim.path("speakers").path(0).path("name"));
    for (JsonNode participant : claim.path("actors")) {
      put(all, "party", participant.path("party"));
    }
    for (String word : claim.path("evidence").path("text").asString("").split("\\W+", -1)) {
      if (word.length() > 3) {
        all.add(parameter("text", word));
      }
    }
    day(claim)
        .ifPresent(day -> {
          all.add("until=" + day);
          all.add("since=" + day);
          all.add("since=" + day.minusDays(20) + "&until=" + day);
        });
    return new Facets(List.copyOf(all));
  }

  private static void put(Set<String> all, String name, JsonNode value) {
    if (!value.asString("").isEmpty()) {
      all.add(parameter(name, value.asString("")));
    }
  }

  private static String parameter(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** One condition or two. */
  String next() {
    Facets one = claims.get(chance.nextInt(claims.size()));
    String first = any(one);
    if (chance.nextBoolean()) {
      return first;
    }
    Facets other = chance.nextInt(3) == 0 ? claims.get(chance.nextInt(claims.size())) : one;
    String second = any(other);
    return name(first).equals(name(second)) ? first : first + "&" + second;
  }

  private String any(Facets facets) {
    List<String> names = facets.parameters().stream().map(Conditions::name).distinct().toList();
    String name = names.get(chance.nextInt(names.size()));
    List<String> its = facets.parameters().stream().filter(it -> name(it).equals(name)).toList();
    return its.get(chance.nextInt(its.size()));
  }

  private static String name(String parameter) {
    return parameter.substring(0, parameter.indexOf('='));
  }
}
