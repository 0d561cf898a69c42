package org.reportedly.cli.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedly.export.json.ClaimJson;
import org.reportedly.extraction.confidence.Weighed;
import org.reportedly.extraction.explanation.Explanation;
import org.reportedly.extraction.explanation.Reason;
import org.reportedly.model.Claim;
import org.reportedly.model.Span;

/** The reasons of a claim with the names and order of their JSON. */
@JsonPropertyOrder({
  "type",
  "speakers",
  "stance",
  "actors",
  "targets",
  "place",
  "when",
  "figures",
  "background",
  "confidence"
})
record ExplanationJson(
    List<Why> type,
    List<Why> speakers,
    List<Why> stance,
    List<Why> actors,
    List<Why> targets,
    List<Why> place,
    List<Why> when,
    List<Why> figures,
    List<Why> background,
    List<Worth> confidence) {
  private static final int DIGITS = 2;

  /** A claim with its reasons at the end. */
  @JsonPropertyOrder({"claim", "why"})
  record Explained(@JsonUnwrapped ClaimJson claim, ExplanationJson why) {}

  record Stretch(int start, int end, String text) {
    static Stretch of(Span span, String text) {
      return new Stretch(span.start(), span.end(), span.in(text));
    }
  }

  @JsonInclude(JsonInclude.Include.ALWAYS)
  @JsonPropertyOrder({"rule", "cue", "words", "tells"})
  record Why(String rule, @Nullable Stretch cue, List<Stretch> words, String tells) {}

  @JsonPropertyOrder({"sign", "weight", "tells"})
  record Worth(String sign, BigDecimal weight, String tells) {}

  static Explained of(Claim claim, Explanation explanation, String text) {
    return new Explained(ClaimJson.of(claim), of(explanation, text));
  }

  private static ExplanationJson of(Explanation explanation, String text) {
    return new ExplanationJson(
        all(explanation.type(), text),
        all(explanation.speakers(), text),
        all(explanation.stance(), text),
        all(explanation.actors(), text),
        all(explanation.targets(), text),
        all(explanation.place(), text),
        all(explanation.when(), text),
        all(explanation.figures(), text),
        all(explanation.background(), text),
        explanation.confidence().stream().map(ExplanationJson::worth).toList());
  }

  private static List<Why> all(List<Reason> reasons, String text) {
    return reasons.stream()
        .map(reason ->
            new Why(
                reason.rule().id(),
                reason.cue().map(span -> Stretch.of(span, text)).orElse(null),
                reason.words().stream().map(span -> Stretch.of(span, text)).toList(),
                reason.tells()))
        .toList();
  }

  private static Worth worth(Weighed weighed) {
    return new Worth(
        weighed.sign().id(),
        BigDecimal.valueOf(weighed.weight()).setScale(DIGITS, RoundingMode.HALF_UP),
        weighed.sign().words());
  }
}
