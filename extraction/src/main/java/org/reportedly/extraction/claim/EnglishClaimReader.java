package org.reportedly.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.extraction.attribution.AttributionFinder;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.event.EventFinder;
import org.reportedly.extraction.knowledge.EventTypes;
import org.reportedly.extraction.knowledge.Hedges;
import org.reportedly.extraction.knowledge.NameWords;
import org.reportedly.extraction.knowledge.SpeechCue;
import org.reportedly.extraction.knowledge.SpeechCues;
import org.reportedly.extraction.knowledge.Triggers;
import org.reportedly.extraction.knowledge.WordClasses;
import org.reportedly.extraction.names.NameBook;
import org.reportedly.extraction.names.Naming;
import org.reportedly.extraction.stance.StanceFinder;
import org.reportedly.language.Document;
import org.reportedly.language.Parser;
import org.reportedly.language.Sentence;
import org.reportedly.model.Claim;
import org.reportedly.model.Evidence;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;
import org.reportedly.model.Stance;

/** Reads English reports. */
public final class EnglishClaimReader implements ClaimReader {
  private final Parser parser;
  private final EventTypes types = new EventTypes();
  private final NameWords words = new NameWords();
  private final Naming naming = new Naming(words);
  private final EventFinder events;
  private final AttributionFinder attributions;
  private final StanceFinder stances = new StanceFinder(new Hedges());

  public EnglishClaimReader(Parser parser) {
    this.parser = parser;
    SpeechCues cues = new SpeechCues();
    this.events = new EventFinder(new Triggers(), new WordClasses(), cues);
    this.attributions = new AttributionFinder(cues, words);
  }

  @Override
  public Reading read(Report report) {
    Document document = parser.parse(report);
    SpeakerFinder speakers = new SpeakerFinder(report, naming, new NameBook(document, naming), words);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      if (sentence.kind() == Sentence.Kind.SENTENCE) {
        SentenceReading reading =
            SentenceReading.of(
                sentence, i, events.find(sentence, (s, t) -> false), attributions.find(sentence));
        speakers.remember(sentence);
        addEvents(reading, speakers, drafts);
        addOthers(reading, speakers, drafts);
      }
    }
    return new Reading(report, claims(report, drafts), List.of());
  }

  private void addEvents(SentenceReading reading, SpeakerFinder speakers, List<Draft> drafts) {
    for (Event event : reading.events()) {
      List<Attribution> nearestFirst = reading.attributionsOf(event.trigger());
      drafts.add(
          new Draft(
              reading.index(),
              Optional.of(event),
              EvidenceFinder.of(reading, event),
              event.type(),
              speakers.of(nearestFirst),
              stances.of(event, nearestFirst.stream().findFirst()),
              List.of(),
              List.of(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              false));
    }
  }

  private void addOthers(SentenceReading reading, SpeakerFinder speakers, List<Draft> drafts) {
    for (Attribution attribution : reading.withoutEvent()) {
      boolean doubt = attribution.kind() == SpeechCue.Kind.CONFIRMS && attribution.negated();
      boolean denial = attribution.kind() == SpeechCue.Kind.DENIES;
      if ((doubt || denial) && !drafts.isEmpty()) {
        drafts.add(
            drafts
                .getLast()
                .saidBy(
                    reading.index(),
                    reading.sentence().span(),
                    speakers.of(List.of(attribution)),
                    doubt ? Stance.UNCONFIRMED : Stance.DENIES));
      }
    }
  }

  private List<Claim> claims(Report report, List<Draft> drafts) {
    List<Claim> claims = new ArrayList<>();
    for (Draft draft : drafts) {
      claims.add(
          new Claim(
              report.id() + "-" + (claims.size() + 1),
              report.id(),
              Evidence.at(draft.evidence(), report.text()),
              draft.type(),
              types.codes(draft.type()),
              draft.speakers(),
              draft.stance(),
              draft.actors(),
              draft.targets(),
              draft.place(),
              draft.when(),
              draft.figures(),
              draft.background(),
              0.5));
    }
    return claims;
  }

}
