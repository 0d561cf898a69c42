package org.reportedly.gazetteer.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.entry.AdministrativeArea;
import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.knowledge.Countries;
import org.reportedly.language.Document;
import org.reportedly.language.Sentence;
import org.reportedly.model.Coordinates;

/** Turns a mention and the sense chosen for it into a toponym. */
final class ToponymMaker {
  private static final int SHOWN_CANDIDATES = 5;

  private final Document document;
  private final Gazetteer gazetteer;
  private final Wording wording;
  private final PlaceEvidence evidence;
  private final Scene scene;
  private final Fallback fallback;
  private final Namesakes namesakes;
  private final Map<Mention, List<Holder>> heldBy;

  ToponymMaker(
      Document document,
      Gazetteer gazetteer,
      Countries countries,
      Wording wording,
      PlaceEvidence evidence,
      Ranking ranking,
      Neighbourhood neighbourhood,
      Map<Mention, List<Holder>> heldBy) {
    this.document = document;
    this.gazetteer = gazetteer;
    this.wording = wording;
    this.evidence = evidence;
    this.scene = ranking.scene();
    this.fallback = new Fallback(gazetteer, countries, ranking, neighbourhood);
    this.heldBy = heldBy;
    this.namesakes = new Namesakes(gazetteer::key);
  }

  Optional<Toponym> make(Mention mention, Sense sense, double weight) {
    Optional<GazetteerEntry> chosen = chosen(mention, sense);
    boolean held = chosen.filter(entry -> sense.isHeld(entry, gazetteer::key)).isPresent();
    boolean elsewhere =
        !held
            && chosen
                .filter(entry -> namesakes.isElsewhere(mention, sense, entry, scene))
                .isPresent();
    if (elsewhere || chosen.isEmpty() && sense.isRejected()) {
      boolean doubtful =
          weight < PlaceEvidence.ENOUGH + 0.8 && evidence.best(sense.mentions()) < 1.2;
      return doubtful ? Optional.empty() : unknown(mention);
    }
    if (chosen.isEmpty()) {
      return unknown(mention);
    }
    return Optional.of(known(mention, sense, chosen.get(), held));
  }

  /** The report's sense, unless what holds this very mention excludes it. */
  private Optional<GazetteerEntry> chosen(Mention mention, Sense sense) {
    List<Holder> holders = heldBy.getOrDefault(mention, List.of());
    Optional<GazetteerEntry> chosen = sense.chosen();
    if (chosen.isEmpty()
        || holders.isEmpty()
        || holders.stream().anyMatch(holder -> holder.mayHold(chosen.get(), gazetteer::key))) {
      return chosen;
    }
    return sense.candidates(sense.size()).stream()
        .map(Candidate::entry)
        .filter(entry -> holders.stream().anyMatch(holder -> holder.mayHold(entry, gazetteer::key)))
        .findFirst()
        .or(() -> chosen);
  }

  private Toponym known(Mention mention, Sense sense, GazetteerEntry entry, boolean held) {
    String why = why(mention, sense, entry, held);
    return new Toponym(
        wording.span(mention),
        wording.span(mention).in(document.report().text()),
        mention.sentenceIndex(),
        wording.name(mention, entry),
        wording.offset(mention),
        Optional.of(entry),
        Optional.of(entry.coordinates()),
        entry.country(),
        entry.province(),
        entry.district(),
        kind(mention, entry),
        wording.precision(mention, entry),
        role(mention),
        sense.confidence(),
        why,
        sense.candidates(SHOWN_CANDIDATES));
  }

  private String why(Mention mention, Sense sense, GazetteerEntry entry, boolean held) {
    if (held) {
      return heldBy.getOrDefault(mention, sense.holders()).stream()
          .filter(holder -> holder.mayHold(entry, gazetteer::key))
          .findFirst()
          .map(Holder::says)
          .orElse("lies where the report says elsewhere");
    }
    if (sense.size() == 1) {
      return "the only place of that name";
    }
    double support = scene.support(sense, entry);
    return support > 1
        ? "fits the other places of the report"
        : "the best known place of that name";
  }

  /** A place that the gazetteer lacks lies in the smallest area that the report tells. */
  private Optional<Toponym> unknown(Mention mention) {
    List<Holder> holders = heldBy.getOrDefault(mention, List.of());
    Optional<GazetteerEntry> area = fallback.area(mention, holders);
    String areaWords =
        area.map(found -> "unknown place; lies in or near " + found.name()).orElse("");
    Optional<Coordinates> coordinates = area.map(GazetteerEntry::coordinates);
    return Optional.of(
        new Toponym(
            wording.span(mention),
            wording.span(mention).in(document.report().text()),
            mention.sentenceIndex(),
            wording.name(mention),
            wording.offset(mention),
            Optional.empty(),
            coordinates,
            area.map(GazetteerEntry::country).orElse(""),
            area.map(GazetteerEntry::province).orElse(AdministrativeArea.NONE),
            area.map(GazetteerEntry::district).orElse(AdministrativeArea.NONE),
            mention.kind().flatMap(KindWord::kind).orElse(FeatureKind.TOWN).word(),
            Wording.unknownPrecision(mention),
            role(mention),
            0.3,
            areaWords.isEmpty() ? "unknown place" : areaWords,
            List.of()));
  }

  private static String kind(Mention mention, GazetteerEntry entry) {
    return mention.kind().filter(KindWord::site).isPresent() ? "site" : entry.kind().word();
  }

  private Role role(Mention mention) {
    if (mention.sentence().kind() == Sentence.Kind.DATELINE) {
      return Role.DATELINE;
    }
    if (evidence.isMetonym(mention)) {
      return Role.METONYM;
    }
    return mention.surroundings().institution() ? Role.MODIFIER : Role.PLACE;
  }
}
