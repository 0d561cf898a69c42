package org.reportedly.extraction.claim;

import org.reportedly.actors.ActorBook;
import org.reportedly.extraction.attribution.AttributionFinder;
import org.reportedly.extraction.confidence.ConfidenceModel;
import org.reportedly.extraction.event.EventFinder;
import org.reportedly.extraction.event.PlainStatements;
import org.reportedly.extraction.explanation.Explanations;
import org.reportedly.extraction.figure.FigureReader;
import org.reportedly.extraction.figure.FiguresOfEvent;
import org.reportedly.extraction.knowledge.DoubtWords;
import org.reportedly.extraction.knowledge.EventTypes;
import org.reportedly.extraction.knowledge.Hedges;
import org.reportedly.extraction.knowledge.NameWords;
import org.reportedly.extraction.knowledge.Roots;
import org.reportedly.extraction.knowledge.SpeechCues;
import org.reportedly.extraction.knowledge.Triggers;
import org.reportedly.extraction.knowledge.WordClasses;
import org.reportedly.extraction.names.Naming;
import org.reportedly.extraction.place.PlaceReader;
import org.reportedly.extraction.role.ParticipantFinder;
import org.reportedly.extraction.stance.DoubtFinder;
import org.reportedly.extraction.stance.StanceFinder;
import org.reportedly.extraction.time.TimeTagger;

/** The stages that every report goes through; none of them keeps anything of a report. */
record Stages(
    ActorBook actors,
    PlaceReader places,
    Choosing choosing,
    NameWords nameWords,
    WordClasses classes,
    Naming naming,
    Codes codes,
    EventFinder events,
    PlainStatements statements,
    AttributionFinder attributions,
    StanceFinder stances,
    DoubtFinder doubts,
    ParticipantFinder participants,
    TimeTagger times,
    FigureReader figures,
    FiguresOfEvent figuresOfEvent,
    Explanations explanations) {

  static Stages load(ActorBook actors, PlaceReader places, Choosing choosing) {
    NameWords nameWords = new NameWords();
    Naming naming = new Naming(nameWords);
    SpeechCues cues = new SpeechCues();
    WordClasses classes = new WordClasses();
    Hedges hedges = new Hedges();
    EventTypes types = new EventTypes();
    Triggers triggers = new Triggers();
    TimeTagger times = TimeTagger.load();
    return new Stages(
        actors,
        places,
        choosing,
        nameWords,
        classes,
        naming,
        new Codes(types, new Roots(), classes),
        new EventFinder(triggers, classes, cues),
        new PlainStatements(triggers, classes),
        new AttributionFinder(cues, nameWords),
        new StanceFinder(hedges, classes),
        new DoubtFinder(new DoubtWords()),
        new ParticipantFinder(types, classes, naming),
        times,
        FigureReader.load(times),
        new FiguresOfEvent(classes),
        new Explanations(cues, hedges, ConfidenceModel.load(), places));
  }
}
