package org.reportedly.fusion.situation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.verdict.Source;
import org.reportedly.fusion.verdict.Sources;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Stance;

/**
 * Who claims an act, who denies it, and who is accused of it by whom.
 *
 * @param sources tells who stands behind a claim
 */
public record ResponsibilityView(Sources sources) implements SituationView {
  private static final Set<ClaimType> TYPES =
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
          ClaimType.CYBER_ATTACK,
          ClaimType.CASUALTIES,
          ClaimType.DAMAGE);

  @Override
  public String word() {
    return "responsibility";
  }

  @Override
  public String title() {
    return "Responsibility claimed and denied";
  }

  @Override
  public Set<ClaimType> types() {
    return Set.copyOf(TYPES);
  }

  @Override
  public List<String> columns() {
    return List.of("act", "place", "day", "side", "responsibility", "according to", "words");
  }

  @Override
  public List<ViewRow> rows(List<WeighedIncident> incidents) {
    List<ViewRow> rows = new ArrayList<>();
    for (WeighedIncident incident : incidents) {
      Cells.claims(incident)
          .filter(it -> TYPES.contains(it.claim().type()))
          .forEach(it -> row(incident, it).ifPresent(rows::add));
    }
    return List.copyOf(rows);
  }

  private Optional<ViewRow> row(WeighedIncident incident, ReportedClaim claim) {
    Source source = sources.of(claim);
    Set<String> acting = Cells.parties(claim.claim().actors());
    if (source.party().isEmpty() || acting.isEmpty()) {
      return Optional.empty();
    }
    boolean own = acting.contains(source.party().get().code());
    return word(claim.claim().stance(), own)
        .map(word ->
            new ViewRow(
                List.of(
                    claim.claim().type().word(),
                    Cells.place(incident),
                    claim.lastDay().map(Object::toString).orElse(""),
                    String.join(", ", acting),
                    word,
                    source.name(),
                    claim.claim().evidence().text()),
                incident.incident().id(),
                incident.verdict().kind(),
                List.of(claim)));
  }

  private static Optional<String> word(Stance stance, boolean own) {
    return switch (stance) {
      case ASSERTS -> Optional.of(own ? "claimed" : "accused");
      case SUSPECTS -> Optional.of(own ? "claimed" : "suspected");
      case DENIES -> Optional.of(own ? "denied" : "cleared");
      case EXPECTS, DEMANDS, UNCONFIRMED -> Optional.empty();
    };
  }
}
