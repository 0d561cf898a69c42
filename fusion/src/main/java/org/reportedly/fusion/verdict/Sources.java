package org.reportedly.fusion.verdict;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.reportedly.actors.Actor;
import org.reportedly.actors.ActorBook;
import org.reportedly.actors.ActorKind;
import org.reportedly.actors.Description;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.model.Party;
import org.reportedly.model.Speaker;

/**
 * Finds who stands behind a claim: the nearest speaker to the event, and the outlet where there is
 * none. Remembers whom it found for a name, as an incident is weighed again with each claim that it
 * gains. Many threads may use one.
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

  private static final int MOST_REMEMBERED = 50_000;

  private final ActorBook book;
  private final Map<Asked, Source> remembered = new ConcurrentHashMap<>();

  /** All that the answer depends on. */
  private record Asked(String name, Optional<Party> party, Optional<LocalDate> day) {}

  /**
   * @param book tells whose side somebody is on
   */
  public Sources(ActorBook book) {
    this.book = book;
  }

  /**
   * Who stands behind one of several claims. What a copy states itself, the story that it copies
   * said before it: the outlet of that story stands behind both where its claim is among them, and
   * else all copies of it are one source.
   *
   * @param among all claims that are weighed together
   */
  public Source of(ReportedClaim claim, Collection<ReportedClaim> among) {
    Optional<String> story = claim.wording().copyOf();
    if (story.isEmpty() || !isOwnWords(claim) || claim.wording().agency().isPresent()) {
      return of(claim);
    }
    return among.stream()
        .filter(it -> it.report().equals(story.get()) && isOwnWords(it))
        .findFirst()
        .map(this::of)
        .orElseGet(
            () -> new Source("story:" + story.get(), of(claim).name(), Optional.empty(), true));
  }

  private static boolean isOwnWords(ReportedClaim claim) {
    return claim.claim().speakers().isEmpty();
  }

  /** Who stands behind the claim: an agency where an outlet states something in its words. */
  public Source of(ReportedClaim claim) {
    if (isOwnWords(claim)) {
      return outlet(claim.wording().agency().or(claim::outlet).orElse(claim.report()));
    }
    return switch (claim.claim().speakers().getFirst()) {
      case Speaker.Named named -> named(named, claim);
      case Speaker.Unnamed _ -> new Source("hearsay", "nobody named", Optional.empty(), false);
    };
  }

  private Source outlet(String name) {
    return remembered(
        new Asked(name, Optional.empty(), Optional.empty()), asked -> outletNamed(asked.name()));
  }

  private Source outletNamed(String name) {
    String known = book.outlet(name).map(it -> it.name()).orElse(name);
    return new Source("outlet:" + plain(known), known, Optional.empty(), true);
  }

  private Source named(Speaker.Named speaker, ReportedClaim claim) {
    return remembered(
        new Asked(speaker.fullName(), speaker.party(), claim.published()), this::named);
  }

  private Source remembered(Asked asked, Function<Asked, Source> find) {
    Source known = remembered.get(asked);
    if (known != null) {
      return known;
    }
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.clear();
    }
    Source found = find.apply(asked);
    remembered.put(asked, found);
    return found;
  }

  private Source named(Asked asked) {
    String name = asked.name();
    if (book.outlet(name).isPresent()) {
      return outletNamed(name);
    }
    Optional<Actor> known = book.byName(name, asked.day());
    Description described = book.describe(List.of(name.split(" ", -1)), asked.day());
    Optional<Party> party = asked.party().or(() -> known.flatMap(Actor::party));
    Optional<Source> side =
        Optional.of(known.map(Actor::kind).orElse(described.kind()))
            .filter(SPEAK_FOR_A_SIDE::contains)
            .flatMap(_ -> party.or(described::party))
            .map(it -> new Source("side:" + it.code(), name, Optional.of(it), true));
    return side.orElseGet(() -> person(known.map(Actor::name).orElse(name), party));
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
