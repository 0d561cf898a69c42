package org.reportedly.gazetteer.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.border.BorderPolicy;
import org.reportedly.gazetteer.border.DisputedLand;
import org.reportedly.gazetteer.knowledge.Countries;
import org.reportedly.language.Document;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * Finds every place that a report names and decides which one is meant. May be used by many threads
 * at once.
 */
public final class PlaceResolver {
  private static final double ADJECTIVE = 0.7;
  private static final double HOLDING = 1.2;

  private final Gazetteer gazetteer;
  private final Countries countries;
  private final Lexicon lexicon;
  private final MentionFinder finder;
  private final Holders holders;

  private final BorderPolicy policy;
  private final DisputedLand disputes = DisputedLand.load();

  private PlaceResolver(Gazetteer gazetteer, BorderPolicy policy) {
    this.policy = policy;
    this.gazetteer = gazetteer;
    this.countries = Countries.load();
    this.lexicon = new Lexicon();
    this.finder = new MentionFinder(gazetteer, countries, lexicon);
    this.holders = new Holders(gazetteer, countries, lexicon);
  }

  /** Resolves with the places of the given gazetteer, by the internationally recognised border. */
  public static PlaceResolver of(Gazetteer gazetteer) {
    return of(gazetteer, BorderPolicy.RECOGNISED);
  }

  /** Resolves with the places of the given gazetteer, disputed land counted as the policy says. */
  public static PlaceResolver of(Gazetteer gazetteer, BorderPolicy policy) {
    return new PlaceResolver(gazetteer, policy);
  }

  /** The places named in the report, in the order of its text; spans do not overlap. */
  public List<Toponym> resolve(Document document) {
    PersonNames persons = PersonNames.of(document, lexicon, gazetteer);
    List<Mention> mentions = finder.find(document, persons);
    PlaceEvidence evidence = new PlaceEvidence(lexicon, persons);
    Map<Mention, List<Holder>> heldBy = holders.find(mentions);
    Map<Mention, Double> weights = new HashMap<>();
    List<Mention> likely = likely(mentions, heldBy, evidence, weights, gazetteer::key);
    Ranking ranking = new Ranking(likely, heldBy, adjectives(document), gazetteer::key);
    ToponymMaker maker =
        new ToponymMaker(document, gazetteer, countries, evidence, ranking.scene(), heldBy);
    List<Toponym> toponyms = new ArrayList<>();
    for (Sense sense : ranking.senses()) {
      for (Mention mention : sense.mentions()) {
        maker
            .make(mention, sense, weights.getOrDefault(mention, 0.0))
            .map(this::counted)
            .ifPresent(toponyms::add);
      }
    }
    toponyms.sort(Comparator.comparing(Toponym::span));
    return toponyms;
  }

  private Toponym counted(Toponym toponym) {
    return toponym
        .entry()
        .flatMap(disputes::of)
        .map(dispute -> toponym.disputed(dispute.country(policy), dispute.note()))
        .orElse(toponym);
  }

  /** Leaves out names that are hardly places': one sense per report helps the doubtful ones. */
  private static List<Mention> likely(
      List<Mention> mentions,
      Map<Mention, List<Holder>> heldBy,
      PlaceEvidence evidence,
      Map<Mention, Double> weights,
      Holder.KeyOfName key) {
    Map<String, Double> bestOfName = new HashMap<>();
    for (Mention mention : mentions) {
      weights.put(mention, evidence.around(mention) + PlaceEvidence.fame(mention));
    }
    heldBy.forEach((mention, holders) -> addHolding(mention, holders, weights, key));
    for (Mention mention : mentions) {
      bestOfName.merge(mention.key(), weights.getOrDefault(mention, 0.0), Math::max);
    }
    List<Mention> likely = new ArrayList<>();
    for (Mention mention : mentions) {
      double best = bestOfName.getOrDefault(mention.key(), 0.0);
      double own = weights.getOrDefault(mention, 0.0);
      double weight = own + 0.4 * Math.max(0, best - own);
      weights.put(mention, weight);
      if (weight >= PlaceEvidence.ENOUGH) {
        likely.add(mention);
      }
    }
    return likely;
  }

  /** Of two names where one holds the other, each tells that the other is a place. */
  private static void addHolding(
      Mention mention, List<Holder> holders, Map<Mention, Double> weights, Holder.KeyOfName key) {
    for (Holder holder : holders) {
      boolean known =
          mention.matches().stream().anyMatch(match -> holder.mayHold(match.entry(), key));
      if (known || mention.matches().isEmpty()) {
        weights.merge(mention, HOLDING, Double::sum);
        holder.mention().ifPresent(outer -> weights.merge(outer, HOLDING, Double::sum));
      }
    }
  }

  private Map<String, Double> adjectives(Document document) {
    Map<String, Integer> counts = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        for (String code : countries.ofAdjective(token.text())) {
          counts.merge(code, 1, Integer::sum);
        }
      }
    }
    Map<String, Double> weights = new HashMap<>();
    counts.forEach((code, count) -> weights.put(code, ADJECTIVE * Math.sqrt(count)));
    return weights;
  }
}
