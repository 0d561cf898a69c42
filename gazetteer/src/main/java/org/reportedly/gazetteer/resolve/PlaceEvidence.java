package org.reportedly.gazetteer.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.entry.NameMatch;
import org.reportedly.language.Relation;
import org.reportedly.language.Token;

/**
 * Weighs whether a name is a place's at all where it stands. Numbers are in no unit: {@link
 * #ENOUGH} and more is a place.
 */
final class PlaceEvidence {
  static final double ENOUGH = 2.2;

  private static final double LEAST_FAME = 0.8;

  /** An unknown name is only asked about where some words call it a place. */
  private static final double CALLED = ENOUGH;

  private final Lexicon lexicon;
  private final PlaceCues cues;
  private final PersonNames persons;

  PlaceEvidence(Lexicon lexicon, PlaceCues cues, PersonNames persons) {
    this.lexicon = lexicon;
    this.cues = cues;
    this.persons = persons;
  }

  /** Of the name's own fame: 0 for an unknown name, about 3 for a town of a million. */
  static double fame(Mention mention) {
    // Where a name is known, it is at least as likely a place's as an unknown one.
    double best = mention.isUnknown() ? 0 : LEAST_FAME;
    for (NameMatch match : mention.matches()) {
      best = Math.max(best, fame(match));
    }
    return best;
  }

  private static double fame(NameMatch match) {
    // The other names of small places are many, and seldom used.
    double rare = match.entry().population() < 50_000 ? 1.2 : 0.5;
    double loss =
        switch (match.quality()) {
          case MAIN -> 0;
          case ALTERNATE -> rare;
          case SHORTENED -> 0.7;
          case SOUND -> 1.2;
        };
    return fame(match.entry()) - loss;
  }

  private static double fame(GazetteerEntry entry) {
    double size = Math.log10(entry.population() + 10.0) / 2;
    return switch (entry.kind()) {
      case COUNTRY, CONTINENT -> 4;
      case PROVINCE -> Math.max(size, 2.4);
      case TOWN -> entry.isCapital() ? size + 0.7 : size;
      case DISTRICT -> size * 0.7;
      default -> size;
    };
  }

  /** Of the words around the name; below 0 where they speak against a place. */
  double around(Mention mention) {
    Mention.Surroundings surroundings = mention.surroundings();
    double evidence = 0;
    if (mention.isUnknown()) {
      evidence += CALLED;
    }
    if (surroundings.foreignLeft()) {
      evidence -= 2.5;
    }
    if (surroundings.foreignRight()) {
      evidence -= 3;
    }
    evidence += 1.5 * cues.before(mention.sentence(), mention.first());
    if (mention.kind().isPresent() && !isAny(mention)) {
      evidence += 1.5;
    }
    if (mention.isSingleWord()) {
      evidence += ofSingleWord(mention);
    } else {
      Token last = mention.sentence().token(mention.end() - 1);
      evidence += lexicon.kind(last.text()).isPresent() ? 1.2 : 0.3;
    }
    return evidence;
  }

  private static boolean isAny(Mention mention) {
    return mention.kind().flatMap(KindWord::kind).isEmpty()
        && mention.kind().filter(KindWord::site).isEmpty();
  }

  private double ofSingleWord(Mention mention) {
    double evidence = 0;
    String word = mention.text();
    boolean country =
        mention.matches().stream().anyMatch(match -> match.entry().kind() == FeatureKind.COUNTRY);
    if (persons.isSurname(word)) {
      evidence -= 3;
    } else if (lexicon.isGivenName(word) && !country) {
      evidence -= 1.5;
    }
    if (!country && isSpeaker(mention) && !isSeatOfGovernment(mention)) {
      evidence -= 1.5;
    }
    if (!mention.head().tagged("NNP")) {
      evidence -= mention.first() == 0 ? 1 : 0.5;
    }
    if (word.length() <= 4 && word.equals(word.toUpperCase(Locale.ROOT)) && !country) {
      evidence -= 1.5;
    }
    return evidence;
  }

  /** Whether the name is the subject of a verb of speech or will. */
  boolean isSpeaker(Mention mention) {
    Token head = mention.head();
    if (head.relation() != Relation.NSUBJ) {
      return false;
    }
    Optional<Token> verb = mention.sentence().head(head);
    return verb.isPresent() && verb.get().tagged("VB") && lexicon.isSpeechVerb(verb.get().lemma());
  }

  /** Whether a country or capital stands for its government: it acts, as places do not. */
  boolean isMetonym(Mention mention) {
    Token head = mention.head();
    if (head.relation() != Relation.NSUBJ || !isSeatOfGovernment(mention)) {
      return false;
    }
    Optional<Token> verb = mention.sentence().head(head);
    return verb.isPresent() && verb.get().tagged("VB") && !lexicon.isPlaceVerb(verb.get().lemma());
  }

  static boolean isSeatOfGovernment(Mention mention) {
    return mention.matches().stream()
        .map(match -> match.entry())
        .anyMatch(entry ->
            entry.isCapital()
                || entry.kind() == FeatureKind.COUNTRY
                || entry.kind() == FeatureKind.FACILITY);
  }

  /** The highest of several mentions of one name decides: one sense per report. */
  double best(List<Mention> mentions) {
    return mentions.stream().mapToDouble(this::around).max().orElse(0);
  }
}
