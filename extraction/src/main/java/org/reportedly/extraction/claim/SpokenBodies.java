package org.reportedly.extraction.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.knowledge.NameWords;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * Which body spoke last, for "the agency", "the paper" and "the charity" without a name. One for
 * each report.
 */
final class SpokenBodies {
  private static final Set<String> MEDIA =
      Set.of("agency", "paper", "newspaper", "broadcaster", "outlet", "site", "channel", "daily");
  private static final Set<String> BODIES =
      Set.of("charity", "organisation", "organization", "body", "network", "union", "monitor");

  private final NameWords words;
  private Optional<String> lastMedium = Optional.empty();
  private Optional<String> lastBody = Optional.empty();

  SpokenBodies(NameWords words) {
    this.words = words;
  }

  /** Remembers somebody who spoke, or through whom it came. */
  void spoke(String name) {
    String[] parts = name.toLowerCase(Locale.ROOT).split(" ", -1);
    String last = parts[parts.length - 1];
    boolean proper = Character.isUpperCase(name.charAt(0));
    if (proper && words.isMedium(last)) {
      lastMedium = Optional.of(name);
    } else if (parts.length > 1 && words.isOrganisation(last)) {
      lastBody = Optional.of(name);
    }
  }

  /** Whom a noun means that only tells what kind of body it is. */
  Optional<String> meant(Sentence sentence, Token noun) {
    boolean bare =
        sentence.children(noun, Relation.DET).stream().anyMatch(the -> the.lemma().equals("the"))
            && sentence.subtree(noun).size() == 2;
    if (!bare) {
      return Optional.empty();
    }
    return MEDIA.contains(noun.lemma())
        ? lastMedium
        : BODIES.contains(noun.lemma()) ? lastBody : Optional.empty();
  }
}
