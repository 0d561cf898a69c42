package org.reportedly.fusion.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.Told;
import org.reportedly.fusion.link.PairScorer;
import org.reportedly.model.ClaimType;

/**
 * Claims that come and go at random, with much more that hangs together than is compared at once.
 */
class RegroupingTest {
  private static final PairScorer SCORER = PairScorer.bundled();
  private static final int MOST = 7;

  /** The group of each claim, by the claim's id. */
  private final Map<String, Group> current = new TreeMap<>();

  private void take(Regrouped change) {
    change.claims().forEach(current::remove);
    change.groups().forEach(group -> group.claims().forEach(it -> current.put(it, group)));
  }

  private static Set<String> groups(Collection<Group> groups) {
    Set<String> told = new TreeSet<>();
    groups.forEach(it -> told.add(it.claims().toString()));
    return told;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverComesAndGoesTheIncidentsAreThoseOfWhatIsThere(long seed) {
    Random chance = new Random(seed);
    Regrouping regrouping = new Regrouping(SCORER, new MemoryStore(), MOST);
    Map<Long, ReportedClaim> there = new HashMap<>();
    for (long number = 1; number <= 120; number++) {
      List<Long> going = new ArrayList<>(there.keySet());
      Collections.shuffle(going, chance);
      List<Long> leaving = going.subList(0, Math.min(going.size(), chance.nextInt(3) / 2));
      ReportedClaim coming = claim(number, chance);
      take(regrouping.replace(leaving, Map.of(number, coming)));
      leaving.forEach(there::remove);
      there.put(number, coming);
    }

    Regrouping anew = new Regrouping(SCORER, new MemoryStore(), MOST);
    Regrouped all = anew.replace(List.of(), there);

    assertThat(groups(current.values())).as("seed " + seed).isEqualTo(groups(all.groups()));
    assertThat(current).hasSameSizeAs(there);
    assertThat(all.groups().size()).isBetween(3, there.size() - 1);
  }

  private static ReportedClaim claim(long number, Random chance) {
    int town = chance.nextInt(2);
    List<String> words =
        List.of(
            "the bridge over the river was hit",
            "shells on houses by the old mill",
            "fire in the depot of the railway",
            "shells on the bridge");
    return Told.that(
            "n" + number,
            "2031-05-0" + (1 + chance.nextInt(3)),
            chance.nextBoolean() ? ClaimType.SHELLING : ClaimType.ATTACK,
            words.get(chance.nextInt(words.size())))
        .actor(chance.nextBoolean() ? "Northern army" : "Southern army", "Northland")
        .in("Town" + town, 42 + town * 0.1, 20)
        .count("killed", 1 + chance.nextInt(3))
        .claim();
  }
}
