package org.reportedly.gazetteer.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.entry.NameMatch;

/** All mentions of one name in a report, and what the name may mean. Changes while ranking. */
final class Sense {
  private static final int MOST_CANDIDATES = 40;
  private static final int MOST_HOLDERS = 20;
  private static final double MEASURED_FROM = 1;

  private final List<Mention> mentions = new ArrayList<>();
  private final List<Holder> holders = new ArrayList<>();
  private final List<NameMatch> matches;
  private final double[] own;
  private final double[] scores;
  private int best = -1;
  private boolean rejected;

  Sense(Mention first) {
    matches = first.matches().subList(0, Math.min(first.matches().size(), MOST_CANDIDATES));
    own = new double[matches.size()];
    scores = new double[matches.size()];
  }

  void add(Mention mention, List<Holder> heldBy) {
    mentions.add(mention);
    for (Holder holder : heldBy) {
      // A name that is told again and again to lie in the same place counts once.
      if (holders.size() < MOST_HOLDERS
          && holders.stream().noneMatch(known -> known.words().equals(holder.words()))) {
        holders.add(holder);
      }
    }
  }

  List<Mention> mentions() {
    return mentions;
  }

  List<Holder> holders() {
    return holders;
  }

  int size() {
    return matches.size();
  }

  GazetteerEntry entry(int candidate) {
    return matches.get(candidate).entry();
  }

  /** Weighs what the name and the words around it tell, without the rest of the report. */
  void weighAlone(Holder.KeyOfName key) {
    for (int i = 0; i < matches.size(); i++) {
      own[i] = alone(matches.get(i), key);
      scores[i] = own[i];
    }
    choose();
  }

  private double alone(NameMatch match, Holder.KeyOfName key) {
    GazetteerEntry entry = match.entry();
    double score = 0.6 * Math.log10(entry.population() + 10.0) - 0.8 * match.quality().code();
    score +=
        switch (entry.kind()) {
          case COUNTRY, CONTINENT -> 2.5;
          case PROVINCE -> 0.7;
          case TOWN -> (entry.isCapital() ? 1.5 : 0) + (isUnderProvince(entry) ? 1 : 0);
          case DISTRICT -> -0.8;
          // What has no inhabitants is in the gazetteer because it is well known.
          default -> 1;
        };
    score += ofKind(entry);
    if (entry.kind() == FeatureKind.TOWN && isMeasuredFrom()) {
      score += MEASURED_FROM;
    }
    boolean held = holders.stream().anyMatch(holder -> holder.mayHold(entry, key));
    return held ? score + 4 : score;
  }

  /** "20 km west of Donetsk": one measures from a town rather than from the province around it. */
  private boolean isMeasuredFrom() {
    return mentions.stream().anyMatch(mention -> mention.surroundings().offset());
  }

  /** A town goes before the province that bears its name, unless the text says "province". */
  private boolean isUnderProvince(GazetteerEntry town) {
    return town.population() > 100_000
        && matches.stream()
            .map(NameMatch::entry)
            .anyMatch(other -> other.kind() == FeatureKind.PROVINCE && Holding.holds(other, town));
  }

  private double ofKind(GazetteerEntry entry) {
    Optional<KindWord> kind = mentions.getFirst().kind();
    if (kind.isEmpty()) {
      return 0;
    }
    if (kind.get().names(entry.kind())) {
      return 3;
    }
    if (kind.get().site()) {
      return entry.kind() == FeatureKind.TOWN ? 0.5 : 0;
    }
    return kind.get().fits(entry.kind()) ? 1 : -1.5;
  }

  /** Adds what the rest of the report tells of a candidate. */
  void weighWith(int candidate, double context) {
    scores[candidate] = own[candidate] + context;
  }

  void choose() {
    best = -1;
    for (int i = 0; i < scores.length; i++) {
      if (best < 0 || scores[i] > scores[best]) {
        best = i;
      }
    }
  }

  /** Takes none of the candidates: all are namesakes elsewhere. */
  void reject() {
    best = -1;
    rejected = true;
  }

  /** Whether the name is borne only by places that are not meant. */
  boolean isRejected() {
    return rejected;
  }

  /** What all mentions of the name have in common, whatever words stand around them. */
  String key() {
    return mentions.getFirst().key();
  }

  Optional<GazetteerEntry> chosen() {
    return best < 0 ? Optional.empty() : Optional.of(entry(best));
  }

  /** How sure the choice is, 0.5 to 1 by the distance to the runner-up; 0 if nothing is known. */
  double confidence() {
    if (best < 0) {
      return 0;
    }
    double second = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      if (i != best) {
        second = Math.max(second, scores[i]);
      }
    }
    return 1 / (1 + Math.exp(Math.max(-20, second - scores[best])));
  }

  /** How strongly it speaks for what the report is about. */
  double weight() {
    return Math.sqrt(mentions.size()) * (2 * confidence() - 1);
  }

  boolean isHeld(GazetteerEntry entry, Holder.KeyOfName key) {
    return holders.stream().anyMatch(holder -> holder.mayHold(entry, key));
  }

  /** The candidates by score, best first. */
  List<Candidate> candidates(int most) {
    List<Candidate> sorted = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      sorted.add(new Candidate(entry(i), scores[i]));
    }
    sorted.sort((some, other) -> Double.compare(other.score(), some.score()));
    return sorted.size() > most ? sorted.subList(0, most) : sorted;
  }
}
