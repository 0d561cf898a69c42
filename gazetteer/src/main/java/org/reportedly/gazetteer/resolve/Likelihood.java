package org.reportedly.gazetteer.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.entry.NameMatch;
import org.reportedly.language.Sentence;

/** Weighs for all names of a report whether they are places', each with the help of the others. */
final class Likelihood {
  private static final double HOLDING = 1.2;
  private static final double LISTED = 0.8;
  private static final double IN_SCENE = 0.7;
  private static final double SAME_NAME = 0.4;
  private static final int RARE = 3;
  private static final Set<String> LIST_SIGNS = Set.of(",", "and", "or");

  private final PlaceEvidence evidence;
  private final Map<Mention, List<Holder>> heldBy;
  private final Holder.KeyOfName key;
  private final Map<Mention, Double> weights = new HashMap<>();

  Likelihood(PlaceEvidence evidence, Map<Mention, List<Holder>> heldBy, Holder.KeyOfName key) {
    this.evidence = evidence;
    this.heldBy = heldBy;
    this.key = key;
  }

  double of(Mention mention) {
    return weights.getOrDefault(mention, 0.0);
  }

  /**
   * The mentions that are likely places'.
   *
   * @param countries those that adjectives speak of
   */
  List<Mention> likely(List<Mention> mentions, Set<String> countries) {
    Set<String> scene = new HashSet<>(countries);
    for (Mention mention : mentions) {
      weights.put(mention, evidence.around(mention) + PlaceEvidence.fame(mention));
      for (NameMatch match : mention.matches()) {
        if (match.entry().kind() == FeatureKind.COUNTRY) {
          scene.add(match.entry().country());
        }
      }
    }
    heldBy.forEach(this::addHolding);
    addScene(mentions, scene);
    addLists(mentions);
    return sharing(mentions);
  }

  /** Of two names where one holds the other, each tells that the other is a place. */
  private void addHolding(Mention mention, List<Holder> holders) {
    for (Holder holder : holders) {
      boolean known =
          mention.matches().stream().anyMatch(match -> holder.mayHold(match.entry(), key));
      if (known || mention.matches().isEmpty()) {
        weights.merge(mention, HOLDING, Double::sum);
        holder.mention().ifPresent(outer -> weights.merge(outer, HOLDING, Double::sum));
      }
    }
  }

  /** A rare name that is known in a country of the report is hardly there by chance. */
  private void addScene(List<Mention> mentions, Set<String> scene) {
    for (Mention mention : mentions) {
      boolean inScene =
          mention.matches().size() <= RARE
              && mention.matches().stream()
                  .anyMatch(match -> scene.contains(match.entry().country()));
      if (inScene) {
        weights.merge(mention, IN_SCENE, Double::sum);
      }
    }
  }

  /** "Lashio and Kutkai": what stands in one list is of one sort. */
  private void addLists(List<Mention> mentions) {
    for (int i = 1; i < mentions.size(); i++) {
      Mention before = mentions.get(i - 1);
      Mention after = mentions.get(i);
      if (areListed(before, after)) {
        double one = of(before);
        double other = of(after);
        if (one >= PlaceEvidence.ENOUGH) {
          weights.merge(after, LISTED, Double::sum);
        }
        if (other >= PlaceEvidence.ENOUGH) {
          weights.merge(before, LISTED, Double::sum);
        }
      }
    }
  }

  private static boolean areListed(Mention before, Mention after) {
    if (before.sentenceIndex() != after.sentenceIndex() || after.first() <= before.end()) {
      return false;
    }
    Sentence sentence = before.sentence();
    for (int i = before.end(); i < after.first(); i++) {
      if (!LIST_SIGNS.contains(sentence.token(i).text())) {
        return false;
      }
    }
    return true;
  }

  /** One sense per report: a clear mention helps the doubtful ones of its name. */
  private List<Mention> sharing(List<Mention> mentions) {
    Map<String, Double> best = new HashMap<>();
    for (Mention mention : mentions) {
      best.merge(mention.key(), of(mention), Math::max);
    }
    List<Mention> likely = new ArrayList<>();
    for (Mention mention : mentions) {
      double own = of(mention);
      double most = best.getOrDefault(mention.key(), own);
      double shared = mention.isUnknown() ? most : own + SAME_NAME * Math.max(0, most - own);
      weights.put(mention, shared);
      if (shared >= PlaceEvidence.ENOUGH) {
        likely.add(mention);
      }
    }
    return likely;
  }
}
