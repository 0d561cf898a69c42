package org.reportedly.cli.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reportedly.extraction.annotation.FoundAttribution;
import org.reportedly.extraction.annotation.FoundEvent;
import org.reportedly.extraction.time.TimeExpression;
import org.reportedly.gazetteer.resolve.Toponym;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Coordinates;
import org.reportedly.model.Span;

/** The layers of a report with the names and order of their JSON; absent ones are left out. */
@JsonPropertyOrder({"id", "tokens", "times", "attributions", "events", "places"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnnotationJson(
    String id,
    @Nullable List<Word> tokens,
    @Nullable List<Time> times,
    @Nullable List<Attribution> attributions,
    @Nullable List<Event> events,
    @Nullable List<Place> places) {

  record Stretch(int start, int end, String text) {
    static Stretch of(Span span, String text) {
      return new Stretch(span.start(), span.end(), span.in(text));
    }
  }

  /**
   * A token.
   *
   * @param sentence index of its sentence in the report
   * @param head index in the report's list of tokens
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Word(
      int start,
      int end,
      String text,
      int sentence,
      String lemma,
      String tag,
      @Nullable Integer head,
      String relation) {}

  record Time(int start, int end, String text, String value) {}

  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Attribution(Stretch cue, @Nullable Stretch source, Stretch content) {}

  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Event(int start, int end, String text, String type, @Nullable String root) {}

  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Place(
      int start,
      int end,
      String text,
      String name,
      @Nullable Integer geonames,
      @Nullable Double lat,
      @Nullable Double lon,
      String country,
      String precision) {}

  static AnnotationJson of(AnnotatedReport annotated) {
    String text = annotated.report().text();
    return new AnnotationJson(
        annotated.report().id(),
        annotated.sentences().map(AnnotationJson::words).orElse(null),
        all(annotated.times(), AnnotationJson::time),
        all(annotated.attributions(), found -> attribution(found, text)),
        all(annotated.events(), found -> event(found, text)),
        all(annotated.places(), AnnotationJson::place));
  }

  private static <F, T> @Nullable List<T> all(Optional<List<F>> found, Function<F, T> form) {
    return found.map(list -> list.stream().map(form).toList()).orElse(null);
  }

  private static List<Word> words(List<Sentence> sentences) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      int before = words.size();
      for (Token token : sentences.get(i).tokens()) {
        words.add(
            new Word(
                token.span().start(),
                token.span().end(),
                token.text(),
                i,
                token.lemma(),
                token.tag(),
                token.head() < 0 ? null : before + token.head(),
                token.relation().name().toLowerCase(Locale.ROOT)));
      }
    }
    return words;
  }

  private static Time time(TimeExpression time) {
    return new Time(time.span().start(), time.span().end(), time.text(), time.value());
  }

  private static Attribution attribution(FoundAttribution found, String text) {
    return new Attribution(
        Stretch.of(found.cue(), text),
        found.source().map(source -> Stretch.of(source, text)).orElse(null),
        Stretch.of(found.content(), text));
  }

  private static Event event(FoundEvent found, String text) {
    return new Event(
        found.span().start(),
        found.span().end(),
        found.span().in(text),
        found.type().word(),
        found.root().orElse(null));
  }

  private static Place place(Toponym place) {
    return new Place(
        place.span().start(),
        place.span().end(),
        place.text(),
        place.name(),
        PlaceJson.geonames(place),
        place.coordinates().map(Coordinates::latitude).orElse(null),
        place.coordinates().map(Coordinates::longitude).orElse(null),
        place.country(),
        place.precision().word());
  }
}
