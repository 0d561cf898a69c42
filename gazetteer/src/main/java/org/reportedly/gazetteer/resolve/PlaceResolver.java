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
  private static final double OUTLET = 0.5;

  private final Gazetteer gazetteer;
  private final Countries countries;
  private final Lexicon lexicon;
  private final Offsets offsets;
  private final PlaceCues cues;
  private final MentionFinder finder;
  private final Holders holders;
  private final OutletCountry outlets;

  private final BorderPolicy policy;
  private final DisputedLand disputes = DisputedLand.load();

  private PlaceResolver(Gazetteer gazetteer, BorderPolicy policy) {
    this.policy = policy;
    this.gazetteer = gazetteer;
    this.countries = Countries.load();
    this.lexicon = new Lexicon();
    this.offsets = new Offsets(lexicon);
    this.cues = new PlaceCues(lexicon, offsets);
    this.finder = new MentionFinder(gazetteer, countries, lexicon, cues, offsets);
    this.outlets = new OutletCountry(gazetteer, countries);
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
    PlaceEvidence evidence = new PlaceEvidence(lexicon, cues, persons);
    Map<Mention, List<Holder>> heldBy = holders.find(mentions);
    Map<String, Double> adjectives = adjectives(document);
    Likelihood likelihood = new Likelihood(evidence, heldBy, gazetteer::key);
    List<Mention> likely = likelihood.likely(mentions, adjectives.keySet());
    Ranking ranking = new Ranking(likely, heldBy, adjectives, gazetteer::key);
    ToponymMaker maker =
        new ToponymMaker(
            document,
            gazetteer,
            countries,
            new Wording(document, lexicon, offsets),
            evidence,
            ranking,
            new Neighbourhood(ranking, adjectives),
            heldBy);
    List<Toponym> toponyms = new ArrayList<>();
    for (Sense sense : ranking.senses()) {
      for (Mention mention : sense.mentions()) {
        maker
            .make(mention, sense, likelihood.of(mention))
            .map(this::counted)
            .ifPresent(toponyms::add);
      }
    }
    toponyms.sort(Comparator.comparing(Toponym::span));
    return toponyms;
  }

  private Toponym counted(Toponym toponym) {
    Toponym told = toponym.among(toponym.candidates().stream().map(this::counted).toList());
    return told.entry()
        .flatMap(disputes::of)
        .map(dispute -> told.disputed(dispute.country(policy), dispute.note()))
        .orElse(told);
  }

  private Candidate counted(Candidate candidate) {
    return disputes
        .of(candidate.entry())
        .map(dispute ->
            new Candidate(candidate.entry().countedTo(dispute.country(policy)), candidate.score()))
        .orElse(candidate);
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
    document
        .report()
        .outlet()
        .flatMap(outlets::of)
        .ifPresent(code -> weights.merge(code, OUTLET, Double::sum));
    return weights;
  }
}
