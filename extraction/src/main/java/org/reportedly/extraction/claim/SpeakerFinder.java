package org.reportedly.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.extraction.names.Naming;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Speaker;

/**
 * Names the speakers of attributions, in the order of the text, so that pronouns and "the
 * statement" find whom they mean. One is made for each report.
 */
final class SpeakerFinder {
  private static final Set<String> OURSELVES = Set.of("we", "our", "us");

  private final SpeakerNames names;
  private final SpokenOf spokenOf;
  private final OwnOutlet outlet;
  private final SpokenBodies bodies;
  private List<Speaker> last = List.of();

  SpeakerFinder(SpeakerNames names, SpokenOf spokenOf, SpokenBodies bodies, OwnOutlet outlet) {
    this.names = names;
    this.spokenOf = spokenOf;
    this.bodies = bodies;
    this.outlet = outlet;
  }

  /** The speakers, the nearest first; the report's own outlet is none. */
  List<Speaker> of(List<Attribution> nearestFirst) {
    List<Speaker> speakers = new ArrayList<>();
    for (Attribution attribution : nearestFirst) {
      for (Attribution.Source source : attribution.sources()) {
        for (Speaker speaker : of(attribution, source)) {
          if (!speakers.contains(speaker)) {
            speakers.add(speaker);
          }
        }
      }
    }
    if (speakers.size() > 1) {
      speakers.removeIf(Speaker.Unnamed.class::isInstance);
    }
    return speakers;
  }

  private List<Speaker> of(Attribution attribution, Attribution.Source source) {
    return switch (source) {
      case Attribution.Source.Hearsay() -> List.of(new Speaker.Unnamed());
      case Attribution.Source.Phrase(Token head) ->
          at(attribution.sentence(), head, attribution::covers);
    };
  }

  /** The speaker at a noun; none where that is the report's own outlet. */
  List<Speaker> at(Sentence sentence, Token head) {
    return at(sentence, head, token -> false);
  }

  private List<Speaker> at(Sentence sentence, Token head, Predicate<Token> said) {
    boolean ours = sentence.children(head, Relation.POSS).stream().anyMatch(SpeakerFinder::isOurs);
    if (ours || isOurs(head)) {
      return List.of();
    }
    Optional<String> apposed = names.apposed(sentence, head);
    if (apposed.isPresent()) {
      return named(apposed.get());
    }
    if (SpokenOf.isPronoun(head)) {
      return spokenOf.meant(sentence, head, said).map(this::named).orElse(List.of());
    }
    if (names.isDocument(sentence, head) && !last.isEmpty()) {
      return last;
    }
    return named(bodies.meant(sentence, head).orElseGet(() -> names.of(sentence, head)));
  }

  private static boolean isOurs(Token token) {
    return OURSELVES.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private List<Speaker> named(String name) {
    boolean somebody = Naming.hasLetter(name) && !outlet.is(name);
    return somebody ? List.of(new Speaker.Named(name, Optional.empty())) : List.of();
  }

  /** Whoever spoke last. */
  List<Speaker> last() {
    return last;
  }

  /** Remembers who is spoken of in the sentence, and who speaks in it, for those that follow. */
  void remember(Sentence sentence, List<Attribution> attributions) {
    List<Speaker> speaking = List.of();
    for (Attribution attribution : attributions) {
      List<Speaker> named = of(List.of(attribution));
      named.forEach(speaker -> speaker.name().ifPresent(bodies::spoke));
      if (!named.isEmpty() && !attribution.isGoingOn()) {
        speaking = named;
      }
    }
    spokenOf.remember(sentence);
    if (!speaking.isEmpty()) {
      last = speaking;
      speaking.getFirst().name().ifPresent(spokenOf::spoke);
    }
  }
}
