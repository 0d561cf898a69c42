package org.reportedly.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Coordinates;
import org.reportedly.model.EventCodes;
import org.reportedly.model.Evidence;
import org.reportedly.model.Figure;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;
import org.reportedly.model.Period;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;
import org.reportedly.model.Span;
import org.reportedly.model.Speaker;
import org.reportedly.model.Stance;

/** Made-up reports about a river valley where two sides fight, with much that belongs together. */
final class Scene {
  static final LocalDate FIRST_DAY = LocalDate.of(2031, 5, 1);

  private static final List<String> TOWNS = List.of("Oldbridge", "Farhaven", "Millford", "Redhill");
  private static final List<String> SENTENCES =
      List.of(
          "shells fell on the market of %s",
          "the bridge of %s was hit",
          "fire broke out in the depot at %s",
          "soldiers were killed near %s");
  private static final List<ClaimType> TYPES =
      List.of(ClaimType.SHELLING, ClaimType.ATTACK, ClaimType.DAMAGE, ClaimType.CASUALTIES);

  private Scene() {}

  /** One sentence of one report, of which an outlet speaks itself. */
  static Reading shelling(String id, String day, String town) {
    Report report =
        Report.of(id, "shells fell on the market of " + town)
            .publishedOn(LocalDate.parse(day))
            .from("The Valley Post of " + id);
    return new Reading(
        report,
        List.of(claim(report, 1, report.text(), town, ClaimType.SHELLING, Stance.ASSERTS, 3)),
        List.of());
  }

  private static Claim claim(
      Report report,
      int number,
      String sentence,
      String town,
      ClaimType type,
      Stance stance,
      int count) {
    int start = report.text().indexOf(sentence);
    int where = TOWNS.indexOf(town);
    return new Claim(
        report.id() + "-" + number,
        report.id(),
        Evidence.at(new Span(start, start + sentence.length()), report.text()),
        type,
        EventCodes.NONE,
        List.of(),
        stance,
        List.of(new Participant("northern army", Optional.of(new Party("Northland")))),
        List.of(),
        Optional.of(
            new Place(
                town, "NO", Optional.of(new Coordinates(40 + where * 7.0, 10)), Precision.TOWN)),
        report.published().map(Period::of),
        count == 0
            ? List.of()
            : List.of(
                new Figure(
                    "killed",
                    Optional.of(BigDecimal.valueOf(count)),
                    Optional.of(BigDecimal.valueOf(count)),
                    Optional.empty(),
                    false)),
        false,
        1);
  }

  /** A report of random claims; the same for the same id and source of chance. */
  static Reading random(String id, int claims, RandomGenerator chance) {
    LocalDate published = FIRST_DAY.plusDays(chance.nextInt(6));
    List<String> towns = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      towns.add(of(TOWNS, chance));
      sentences.add(
          of(SENTENCES, chance).formatted(towns.getLast()) + " for the time number " + (i + 1));
    }
    Report report =
        Report.of(id, String.join(".\n", sentences))
            .publishedOn(published)
            .from("Outlet " + chance.nextInt(4));
    List<Claim> all = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      Claim claim =
          claim(
              report,
              i + 1,
              sentences.get(i),
              towns.get(i),
              of(TYPES, chance),
              chance.nextInt(6) == 0 ? Stance.DENIES : Stance.ASSERTS,
              chance.nextInt(4));
      all.add(
          chance.nextBoolean()
              ? claim
              : by(claim, new Speaker.Named("Speaker " + chance.nextInt(5), Optional.empty())));
    }
    return new Reading(report, all, List.of());
  }

  /** The same claim, told by somebody. */
  static Claim by(Claim claim, Speaker speaker) {
    return new Claim(
        claim.id(),
        claim.report(),
        claim.evidence(),
        claim.type(),
        claim.codes(),
        List.of(speaker),
        claim.stance(),
        claim.actors(),
        claim.targets(),
        claim.place(),
        claim.when(),
        claim.figures(),
        claim.background(),
        claim.confidence());
  }

  static <T> T of(List<T> some, RandomGenerator chance) {
    return some.get(chance.nextInt(some.size()));
  }
}
