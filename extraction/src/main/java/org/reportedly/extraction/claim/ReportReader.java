package org.reportedly.extraction.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.event.EventGroup;
import org.reportedly.extraction.event.PlaceNames;
import org.reportedly.extraction.explanation.Explainer;
import org.reportedly.extraction.figure.Quantity;
import org.reportedly.extraction.grounds.Grounds;
import org.reportedly.extraction.names.NameBook;
import org.reportedly.extraction.place.PlaceMention;
import org.reportedly.extraction.place.Told;
import org.reportedly.extraction.place.WhereFinder;
import org.reportedly.extraction.role.BookParties;
import org.reportedly.extraction.role.Participants;
import org.reportedly.extraction.role.PartyMemory;
import org.reportedly.extraction.role.ReportMemory;
import org.reportedly.extraction.stance.FoundStance;
import org.reportedly.extraction.time.TimeExpression;
import org.reportedly.extraction.when.FoundWhen;
import org.reportedly.extraction.when.Happening;
import org.reportedly.extraction.when.WhenFinder;
import org.reportedly.language.Document;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Participant;
import org.reportedly.model.Period;
import org.reportedly.model.Report;
import org.reportedly.model.Span;
import org.reportedly.model.Speaker;
import org.reportedly.model.Stance;

/** Reads one report, sentence by sentence, remembering what it has told. */
final class ReportReader {
  private final Stages stages;
  private final Document document;
  private final Report report;
  private final SpeakerFinder speakers;
  private final NameBook names;
  private final PartyMemory parties;
  private final List<PlaceMention> places;
  private final WhereFinder where;
  private final List<TimeExpression> times;
  private final WhenFinder when;
  private final PlaceNames placeNames;
  private final ReportMemory memory;
  private final ImpliedActors implied;
  private final List<Draft> drafts = new ArrayList<>();
  private final CarriedActors carriedActors = new CarriedActors(drafts);
  private final GoingOn goingOn = new GoingOn();
  private final ListEntries entries = new ListEntries();
  private boolean inQuote;

  ReportReader(Stages stages, Document document) {
    this.stages = stages;
    this.document = document;
    this.report = document.report();
    this.names = new NameBook(document, stages.naming());
    this.parties =
        new PartyMemory(new BookParties(stages.actors(), report.published()), stages.naming());
    this.speakers =
        new SpeakerFinder(
            new SpeakerNames(stages.naming(), names),
            new SpokenOf(stages.naming(), names, stages.nameWords(), parties),
            new SpokenBodies(stages.nameWords()),
            new OwnOutlet(report, stages.nameWords(), stages.actors()));
    this.times = stages.times().tag(document);
    this.places = outside(times, stages.places().read(document));
    this.where =
        new WhereFinder(
            stages.choosing().placeKnowledge(), document, places, stages.choosing().placeChoices());
    this.when =
        new WhenFinder(
            document, times, stages.choosing().whenWeights(), stages.choosing().whenChoices());
    BitSet named = new BitSet();
    places.stream()
        .filter(PlaceMention::isName)
        .map(PlaceMention::span)
        .forEach(name -> named.set(name.start(), name.end()));
    this.placeNames = (sentence, token) -> overlaps(named, token.span());
    this.memory = new ReportMemory(parties, names, placeNames);
    this.implied = new ImpliedActors(stages.participants(), memory, carriedActors);
    document.sentences().forEach(parties::remember);
  }

  /** The places that are no part of a time: nothing happens at Moscow in "6 a.m. Moscow time". */
  private static List<PlaceMention> outside(List<TimeExpression> times, List<PlaceMention> places) {
    BitSet timed = new BitSet();
    times.stream().map(TimeExpression::span).forEach(time -> timed.set(time.start(), time.end()));
    return places.stream().filter(place -> !overlaps(timed, place.span())).toList();
  }

  private static boolean overlaps(BitSet characters, Span span) {
    int next = characters.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }

  List<Draft> read() {
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      switch (sentence.kind()) {
        case SENTENCE -> read(sentence, i);
        case HEADING -> {
          if (Headlines.isTold(sentence)) {
            read(sentence, i);
          }
        }
        case BULLET -> entries.bullet(sentence);
        case DATELINE, TIME_STAMP, LABEL -> {}
      }
    }
    return drafts;
  }

  /** Explains the claims that were read. */
  Explainer explainer() {
    return stages.explanations().of(document, places);
  }

  private void read(Sentence sentence, int index) {
    SentenceReading reading =
        SentenceReading.of(
            sentence,
            index,
            stages.events().find(sentence, placeNames),
            stages.attributions().find(sentence));
    boolean silent = reading.attributions().isEmpty();
    boolean carried =
        silent
            && (inQuote
                || entries.carries(sentence)
                || isQuotation(sentence)
                || goingOn.goesOn(sentence, index));
    if (carried || !silent) {
      goingOn.spoke(sentence, index);
    }
    List<Draft> found = new ArrayList<>();
    List<EventGroup> groups = EventGroup.of(reading.events(), reading.attributions());
    List<Quantity> quantities =
        groups.isEmpty() ? List.of() : stages.figures().read(sentence, times);
    for (EventGroup group : groups) {
      found.add(draft(reading, group, quantities, carried));
    }
    found.addAll(new Doubts(stages, speakers, drafts, found).of(reading));
    found.addAll(
        new Assessments(stages, speakers, memory, where, when).of(reading, found.isEmpty()));
    found.addAll(plainStatements(reading, found, carried));
    speakers.remember(sentence, reading.attributions());
    entries.read(sentence, reading.attributions(), speakers.last());
    rememberQuotes(sentence);
    rememberSubject(sentence);
    drafts.addAll(found);
  }

  /**
   * What the sentence states without a word that tells an event. What nobody is named for counts
   * only with a number; the rest is mostly colour, such as where a town lies.
   */
  private List<Draft> plainStatements(SentenceReading reading, List<Draft> found, boolean carried) {
    Sentence sentence = reading.sentence();
    List<Event> told =
        stages
            .statements()
            .find(sentence, placeNames, reading.events(), reading.attributions())
            .stream()
            .filter(event ->
                found.stream()
                    .noneMatch(draft -> draft.evidence().overlaps(event.trigger().span())))
            .toList();
    if (told.isEmpty()) {
      return List.of();
    }
    SentenceReading plain =
        SentenceReading.of(sentence, reading.index(), told, reading.attributions());
    List<Quantity> quantities = stages.figures().read(sentence, times);
    return EventGroup.of(plain.events(), plain.attributions()).stream()
        .map(group -> draft(plain, group, quantities, carried))
        .filter(draft -> !draft.speakers().isEmpty() || !draft.figures().isEmpty())
        .toList();
  }

  /** A sentence that is a quotation from its first word to its last. */
  private static boolean isQuotation(Sentence sentence) {
    String first = sentence.token(0).text();
    String last = sentence.token(sentence.size() - 1).text();
    return (first.equals("“") || first.equals("\"")) && (last.equals("”") || last.equals("\""));
  }

  private Draft draft(
      SentenceReading reading, EventGroup group, List<Quantity> quantities, boolean carried) {
    Event event = group.first();
    List<Attribution> nearestFirst = reading.attributionsOf(event.trigger());
    Optional<Attribution> nearest = nearestFirst.stream().findFirst();
    nearest
        .flatMap(Attribution::namedSource)
        .ifPresent(source -> parties.speaking(parties.of(reading.sentence(), source)));
    FoundStance stance = stages.stances().of(event, nearest);
    Participants participants = stages.participants().of(event, memory);
    List<Participant> actors = actors(event, participants, stance.stance(), reading);
    parties.target(participants.targets().stream().findFirst());
    ClaimType type = Intentions.type(event, nearest, stance.stance());
    Optional<FoundWhen> told =
        when.of(
            new Happening(
                type,
                stance.stance(),
                reading.sentence(),
                reading.index(),
                group.members().stream().map(Event::trigger).toList(),
                reading.ownership(),
                Optional.of(group),
                nearest.map(Attribution::cue)));
    Optional<Period> period = told.map(FoundWhen::period);
    List<Speaker> saidBy = carried ? carriedSpeakers(reading) : speakersOf(event, nearestFirst);
    Told telling =
        new Tellings(stages.actors())
            .of(reading, group, stance.stance(), actors, participants.targets(), saidBy);
    return new Draft(
        reading.index(),
        Optional.of(event),
        EvidenceFinder.of(reading, group),
        type,
        saidBy,
        type == ClaimType.REFUSAL ? Stance.ASSERTS : stance.stance(),
        actors,
        participants.targets(),
        where.of(telling),
        period,
        stages.figuresOfEvent().of(group, reading.sentence(), reading.ownership(), quantities),
        period.filter(when::isHistory).isPresent(),
        new Grounds.OfEvent(
            reading.sentence(),
            reading.index(),
            nearestFirst,
            reading.attributions().stream().filter(a -> !nearestFirst.contains(a)).toList(),
            group,
            reading.ownership(),
            carried,
            stance,
            participants,
            told,
            quantities));
  }

  private List<Speaker> carriedSpeakers(SentenceReading reading) {
    return entries.carries(reading.sentence()) ? entries.speakers() : speakers.last();
  }

  /** Who says so; nobody named where it is only "reportedly". */
  private List<Speaker> speakersOf(Event event, List<Attribution> nearestFirst) {
    List<Speaker> named = speakers.of(nearestFirst);
    return named.isEmpty() && stages.stances().isHearsay(event)
        ? List.of(new Speaker.Unnamed())
        : named;
  }

  private List<Participant> actors(
      Event event, Participants participants, Stance stance, SentenceReading reading) {
    if (!participants.actors().isEmpty()) {
      return participants.actors();
    }
    List<Participant> found = implied.of(event, stance, reading);
    return found.isEmpty() ? carriedActors.of(event, reading.index()) : found;
  }

  private void rememberQuotes(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      switch (token.text()) {
        case "“" -> inQuote = true;
        case "”" -> inQuote = false;
        case "\"" -> inQuote = !inQuote;
        default -> {}
      }
    }
  }

  private void rememberSubject(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.relation() == Relation.NSUBJ && token.tagged("NN")) {
        List<Participant> found = stages.participants().named(sentence, token, memory);
        if (!found.isEmpty()) {
          parties.subject(sentence, token, found.getFirst());
          return;
        }
      }
    }
  }
}
