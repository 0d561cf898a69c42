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
import org.reportedly.model.Precision;

/** Turns a mention and the sense chosen for it into a toponym. */
final class ToponymMaker {
  private static final int SHOWN_CANDIDATES = 5;
  private static final long SMALL = 30_000;

  private final Document document;
  private final Gazetteer gazetteer;
  private final Countries countries;
  private final PlaceEvidence evidence;
  private final Scene scene;
  private final Map<Mention, List<Holder>> heldBy;

  ToponymMaker(
      Document document,
      Gazetteer gazetteer,
      Countries countries,
      PlaceEvidence evidence,
      Scene scene,
      Map<Mention, List<Holder>> heldBy) {
    this.document = document;
    this.gazetteer = gazetteer;
    this.countries = countries;
    this.evidence = evidence;
    this.scene = scene;
    this.heldBy = heldBy;
  }

  Optional<Toponym> make(Mention mention, Sense sense, double weight) {
    Optional<GazetteerEntry> chosen = chosen(mention, sense);
    boolean held = chosen.filter(entry -> sense.isHeld(entry, gazetteer::key)).isPresent();
    if (chosen.isPresent() && !held && isNamesakeElsewhere(sense, chosen.get(), mention)) {
      if (weight < PlaceEvidence.ENOUGH + 0.8 && evidence.best(sense.mentions()) < 1.2) {
        return Optional.empty();
      }
      chosen = Optional.empty();
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

  /** A small town of that name far from all that the report is about is not meant. */
  private boolean isNamesakeElsewhere(Sense sense, GazetteerEntry entry, Mention mention) {
    boolean sounds =
        mention.matches().stream()
            .anyMatch(match -> match.entry().id() == entry.id() && match.quality().code() == 3);
    boolean small =
        (entry.kind() == FeatureKind.TOWN || entry.kind() == FeatureKind.DISTRICT)
            && (entry.population() < SMALL || sounds);
    return small
        && (scene.knownApartFrom(sense) > 1.5 || sounds)
        && scene.countryWeight(sense, entry.country()) <= 0;
  }

  private Toponym known(Mention mention, Sense sense, GazetteerEntry entry, boolean held) {
    String why = why(mention, sense, entry, held);
    return new Toponym(
        mention.span(),
        mention.span().in(document.report().text()),
        mention.sentenceIndex(),
        name(mention),
        Optional.of(entry),
        Optional.of(entry.coordinates()),
        entry.country(),
        entry.province(),
        entry.district(),
        kind(mention, entry),
        precision(mention, entry),
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
          .map(holder -> "lies in " + holder.words() + ", as the text says")
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
    Optional<GazetteerEntry> area = Optional.empty();
    String areaWords = "";
    for (Holder holder : heldBy.getOrDefault(mention, List.of())) {
      Optional<GazetteerEntry> found = area(holder);
      if (found.isPresent() && area.isEmpty()) {
        area = found;
        areaWords = "unknown place; stands for it: " + found.get().name();
      }
    }
    if (area.isEmpty()) {
      area =
          scene
              .country()
              .flatMap(countries::withCode)
              .flatMap(country -> gazetteer.entry(country.geonames()));
      areaWords =
          area.map(found -> "unknown place; the report is about " + found.name()).orElse("");
    }
    Optional<Coordinates> coordinates = area.map(GazetteerEntry::coordinates);
    return Optional.of(
        new Toponym(
            mention.span(),
            mention.span().in(document.report().text()),
            mention.sentenceIndex(),
            name(mention),
            Optional.empty(),
            coordinates,
            area.map(GazetteerEntry::country).orElse(""),
            area.map(GazetteerEntry::province).orElse(AdministrativeArea.NONE),
            area.map(GazetteerEntry::district).orElse(AdministrativeArea.NONE),
            mention.kind().flatMap(KindWord::kind).orElse(FeatureKind.TOWN).word(),
            unknownPrecision(mention),
            role(mention),
            0.3,
            areaWords.isEmpty() ? "unknown place" : areaWords,
            List.of()));
  }

  private Optional<GazetteerEntry> area(Holder holder) {
    if (holder.mention().isPresent()) {
      return holder.mention().get().matches().stream()
          .map(match -> match.entry())
          .filter(entry -> entry.kind() != FeatureKind.TOWN || entry.population() > SMALL)
          .findFirst();
    }
    return holder.countries().stream()
        .findFirst()
        .flatMap(countries::withCode)
        .flatMap(country -> gazetteer.entry(country.geonames()));
  }

  private static Precision unknownPrecision(Mention mention) {
    if (mention.kind().filter(KindWord::site).isPresent()) {
      return Precision.POINT;
    }
    return mention.kind().flatMap(KindWord::kind).orElse(FeatureKind.TOWN).precision();
  }

  private String name(Mention mention) {
    return mention.span().in(document.report().text()).replaceAll("\\s+", " ").strip();
  }

  private static String kind(Mention mention, GazetteerEntry entry) {
    return mention.kind().filter(KindWord::site).isPresent() ? "site" : entry.kind().word();
  }

  private static Precision precision(Mention mention, GazetteerEntry entry) {
    if (mention.kind().filter(KindWord::site).isPresent()) {
      return Precision.POINT;
    }
    Optional<FeatureKind> called = mention.kind().flatMap(KindWord::kind);
    if (called.isPresent() && entry.kind() == FeatureKind.TOWN) {
      return called.get().precision();
    }
    return entry.kind().precision();
  }

  private Role role(Mention mention) {
    if (mention.sentence().kind() == Sentence.Kind.DATELINE) {
      return Role.DATELINE;
    }
    if (evidence.isSpeaker(mention) && PlaceEvidence.isSeatOfGovernment(mention)) {
      return Role.METONYM;
    }
    return mention.surroundings().institution() ? Role.MODIFIER : Role.PLACE;
  }
}
