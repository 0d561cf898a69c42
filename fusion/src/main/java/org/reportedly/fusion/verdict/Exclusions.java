package org.reportedly.fusion.verdict;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Figure;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;

/**
 * In what two accounts of one incident exclude each other. Only accounts of different sources are
 * held against each other: one source that tells more later corrects itself.
 */
final class Exclusions {
  /** What only one side can have done. */
  private static final Set<ClaimType> ONE_DOER =
      EnumSet.of(
          ClaimType.ATTACK,
          ClaimType.AIR_STRIKE,
          ClaimType.DRONE_ATTACK,
          ClaimType.MISSILE_ATTACK,
          ClaimType.SHELLING,
          ClaimType.BOMBING,
          ClaimType.SHOOTING,
          ClaimType.EXECUTION,
          ClaimType.SEXUAL_VIOLENCE,
          ClaimType.ABDUCTION,
          ClaimType.CAPTURE,
          ClaimType.REPEL,
          ClaimType.CASUALTIES,
          ClaimType.DAMAGE,
          ClaimType.CYBER_ATTACK);

  /** Farther apart than this, in kilometres, two towns are not one place told loosely. */
  private static final double APART = 60;

  private static final BigDecimal ROUGHLY = new BigDecimal("0.1");

  /** What the accounts exclude each other in, by the words of a verdict's {@code on}. */
  Set<String> among(List<Statement> affirming) {
    Set<String> on = new TreeSet<>();
    for (int one = 0; one < affirming.size(); one++) {
      for (int other = one + 1; other < affirming.size(); other++) {
        Statement here = affirming.get(one);
        Statement there = affirming.get(other);
        if (!here.source().key().equals(there.source().key())) {
          figures(here, there, on);
          parties(here, there, on);
          places(here, there, on);
          outcome(here, there, on);
        }
      }
    }
    return on;
  }

  /** Who did it, and whom it was done to, as far as only one side can be meant. */
  private static void parties(Statement one, Statement other, Set<String> on) {
    Claim here = one.claim().claim();
    Claim there = other.claim().claim();
    boolean sameType = here.type() == there.type();
    // Whoever beats an attack off is another than the attacker.
    boolean comparable =
        sameType || here.type() != ClaimType.REPEL && there.type() != ClaimType.REPEL;
    if (comparable && ONE_DOER.contains(here.type()) && ONE_DOER.contains(there.type())) {
      if (Doers.areOfOtherParties(here.actors(), there.actors())
          || sameType && Doers.haveOtherNames(here.actors(), there.actors())) {
        on.add("actor");
      }
      // Many are hit by one attack; only whoever tells of the very same type tells of another
      // target.
      if (sameType && Doers.areOfOtherParties(here.targets(), there.targets())) {
        on.add("target");
      }
    }
  }

  private static void places(Statement one, Statement other, Set<String> on) {
    var here = one.claim().claim().place().filter(Exclusions::isFine);
    var there = other.claim().claim().place().filter(Exclusions::isFine);
    here.flatMap(Place::coordinates)
        .flatMap(from -> there.flatMap(Place::coordinates).map(from::kilometresTo))
        .filter(distance -> distance > APART)
        .ifPresent(_ -> on.add("place"));
  }

  private static boolean isFine(Place place) {
    return place.precision().compareTo(Precision.DISTRICT) < 0;
  }

  /** Whoever was beaten back did not advance, and whoever left did not take. */
  private static void outcome(Statement one, Statement other, Set<String> on) {
    Set<ClaimType> types = EnumSet.of(one.claim().claim().type(), other.claim().claim().type());
    if (types.equals(EnumSet.of(ClaimType.ADVANCE, ClaimType.REPEL))
        || types.equals(EnumSet.of(ClaimType.CAPTURE, ClaimType.REPEL))) {
      on.add("outcome");
    }
  }

  private static void figures(Statement one, Statement other, Set<String> on) {
    for (Figure here : one.claim().claim().figures()) {
      for (Figure there : other.claim().claim().figures()) {
        if (sameThing(here, there) && exclude(here, there)) {
          on.add(here.what());
        }
      }
    }
  }

  private static boolean sameThing(Figure one, Figure other) {
    return one.what().toLowerCase(Locale.ROOT).equals(other.what().toLowerCase(Locale.ROOT));
  }

  private static boolean exclude(Figure one, Figure other) {
    return above(one, other) || above(other, one);
  }

  /** Whether one begins where the other has ended; "about" stretches a number by a tenth. */
  private static boolean above(Figure one, Figure other) {
    if (one.low().isEmpty() || other.high().isEmpty()) {
      return false;
    }
    BigDecimal least = one.low().get();
    BigDecimal most = other.high().get();
    if (one.approximate() || other.approximate()) {
      most = most.add(most.multiply(ROUGHLY));
    }
    return least.compareTo(most) > 0;
  }
}
