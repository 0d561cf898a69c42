package org.reportedly.extraction.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.extraction.attribution.AttributionFinder;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.event.EventFinder;
import org.reportedly.extraction.event.PlaceNames;
import org.reportedly.extraction.knowledge.EventTypes;
import org.reportedly.extraction.knowledge.NameWords;
import org.reportedly.extraction.knowledge.SpeechCues;
import org.reportedly.extraction.knowledge.Triggers;
import org.reportedly.extraction.knowledge.WordClasses;
import org.reportedly.extraction.time.TimeExpression;
import org.reportedly.extraction.time.TimeTagger;
import org.reportedly.language.Document;
import org.reportedly.language.Sentence;
import org.reportedly.model.Span;

/**
 * Gives the results of the single stages. Like the claim reader, it looks for speakers and events
 * in sentences only, not in headings and datelines. May be used by many threads at once.
 */
public final class Annotator {
  private final TimeTagger times;
  private final AttributionFinder attributions;
  private final EventFinder events;
  private final EventTypes types;

  private Annotator(
      TimeTagger times, AttributionFinder attributions, EventFinder events, EventTypes types) {
    this.times = times;
    this.attributions = attributions;
    this.events = events;
    this.types = types;
  }

  /**
   * An annotator with the words of the data files.
   *
   * @throws IllegalStateException naming file and line if a data file is wrong
   */
  public static Annotator load() {
    SpeechCues cues = new SpeechCues();
    return new Annotator(
        TimeTagger.load(),
        new AttributionFinder(cues, new NameWords()),
        new EventFinder(new Triggers(), new WordClasses(), cues),
        new EventTypes());
  }

  /** All expressions of time, in the order of the text. */
  public List<TimeExpression> times(Document document) {
    return times.tag(document);
  }

  /** Who says what, in the order of the cues. */
  public List<FoundAttribution> attributions(Document document) {
    return sentences(document).stream()
        .flatMap(sentence -> attributions.find(sentence).stream())
        .map(Stretches::of)
        .sorted(
            Comparator.comparing(FoundAttribution::cue).thenComparing(FoundAttribution::content))
        .distinct()
        .toList();
  }

  /**
   * The words that announce events, in the order of the text; without those that only tell who says
   * so.
   *
   * @param places where the report names places, in UTF-16 code units
   */
  public List<FoundEvent> events(Document document, List<Span> places) {
    PlaceNames names =
        (sentence, token) -> places.stream().anyMatch(place -> place.overlaps(token.span()));
    List<FoundEvent> found = new ArrayList<>();
    for (Sentence sentence : sentences(document)) {
      Set<Integer> cues =
          attributions.find(sentence).stream()
              .map(Attribution::cue)
              .map(cue -> cue.index())
              .collect(Collectors.toUnmodifiableSet());
      events.find(sentence, names).stream()
          .filter(event -> !cues.contains(event.trigger().index()))
          .map(this::found)
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  private FoundEvent found(Event event) {
    return new FoundEvent(
        event.trigger().span(),
        event.type(),
        types.codes(event.type()).plover().map(code -> code.split("/", -1)[0]));
  }

  private static List<Sentence> sentences(Document document) {
    return document.sentences().stream()
        .filter(sentence -> sentence.kind() == Sentence.Kind.SENTENCE)
        .toList();
  }
}
