package org.reportedly.fusion.verdict;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reportedly.actors.Actor;
import org.reportedly.actors.ActorBook;
import org.reportedly.actors.ActorKind;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.model.Party;
import org.reportedly.model.Speaker;

/**
 * Finds who stands behind a claim: the nearest speaker to the event, and the outlet where there is
 * none. Immutable.
 */
public final class Sources {
  /** Those who speak for their side and not for themselves. */
  private static final Set<ActorKind> SPEAK_FOR_A_SIDE =
      EnumSet.of(
          ActorKind.GOVERNMENT,
          ActorKind.MILITARY,
          ActorKind.POLICE,
          ActorKind.ARMED_GROUP,
          ActorKind.POLITICAL);

  private final ActorBook book;

  /**
   * @param book tells whose side somebody is on
   */
  public Sources(ActorBook book) {
    this.book = book;
  }

  /** Who stands behind the claim. */
  public Source of(ReportedClaim claim) {
    if (claim.claim().speakers().isEmpty()) {
      return outlet(claim.outlet().orElse(claim.report()));
    }
    return switch (claim.claim().speakers().getFirst()) {
      case Speaker.Named named -> named(named, claim);
      case Speaker.Unnamed _ -> new Source("hearsay", "nobody named", Optional.empty(), false);
    };
  }

  private Source outlet(String name) {
    String known = book.outlet(name).map(it -> it.name()).orElse(name);
    return new Source("outlet:" + plain(known), known, Optional.empty(), true);
  }

  private Source named(Speaker.Named speaker, ReportedClaim claim) {
    String name = speaker.fullName();
    if (book.outlet(name).isPresent()) {
      return outlet(name);
    }
    Optional<Actor> known = book.byName(name, claim.published());
    Optional<Party> party = speaker.party().or(() -> known.flatMap(Actor::party));
    Optional<Source> side =
        known
            .map(Actor::kind)
            .or(() -> kind(name, claim.published()))
            .filter(SPEAK_FOR_A_SIDE::contains)
            .flatMap(_ -> party.or(() -> described(name, claim.published())))
            .map(it -> new Source("side:" + it.code(), name, Optional.of(it), true));
    return side.orElseGet(() -> person(known.map(Actor::name).orElse(name), party));
  }

  private Optional<ActorKind> kind(String name, Optional<LocalDate> day) {
    return Optional.of(book.describe(List.of(name.split(" ", -1)), day).kind());
  }

  private Optional<Party> described(String name, Optional<LocalDate> day) {
    return book.describe(List.of(name.split(" ", -1)), day).party();
  }

  /** People are known by their last name, as later reports mostly give no other. */
  private static Source person(String name, Optional<Party> party) {
    String[] words = plain(name).split(" ", -1);
    boolean person = words.length <= 3 && startsWithCapital(name);
    String key = person ? words[words.length - 1] : plain(name);
    return new Source("name:" + key, name, party, true);
  }

  private static boolean startsWithCapital(String name) {
    return Arrays.stream(name.split(" ", -1))
        .allMatch(word -> word.isEmpty() || Character.isUpperCase(word.charAt(0)));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
