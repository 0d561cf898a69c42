package org.reportedly.export.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record of PLOVER with the names and order of its fields. */
@JsonPropertyOrder({
  "id",
  "date",
  "enddate",
  "source",
  "target",
  "event",
  "mode",
  "context",
  "event_loc",
  "text",
  "text_info",
  "link",
  "language",
  "publication",
  "coder",
  "version",
  "dateCoded",
  "comment"
})
record PloverJson(
    String id,
    @Nullable String date,
    @Nullable String enddate,
    List<PloverActor> source,
    List<PloverActor> target,
    String event,
    @Nullable String mode,
    List<String> context,
    @JsonProperty("event_loc") @Nullable Location eventLocation,
    String text,
    @JsonProperty("text_info") TextPlace textInfo,
    @Nullable String link,
    String language,
    @Nullable String publication,
    String coder,
    String version,
    @Nullable String dateCoded,
    String comment) {

  /** An actor: country or kind, sector, and the words. */
  record PloverActor(
      @Nullable String code, @Nullable String sector, @JsonProperty("actor_text") String text) {}

  /** A place in the names of GeoNames, and how exactly it is known. */
  record Location(
      String name,
      @Nullable Double latitude,
      @Nullable Double longitude,
      @JsonProperty("country code") String country,
      @Nullable String cc3,
      String precision) {}

  /** Where the text stands in its report. */
  record TextPlace(int start, int end) {}
}
