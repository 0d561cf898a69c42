package org.reportedly.cli.output;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.reportedly.gazetteer.entry.AdministrativeArea;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.resolve.Candidate;
import org.reportedly.gazetteer.resolve.Toponym;
import org.reportedly.model.Coordinates;

/** A place named in a report, with the names, order and forms of its JSON. */
@JsonPropertyOrder({
  "start",
  "end",
  "text",
  "name",
  "geonames",
  "lat",
  "lon",
  "country",
  "admin1",
  "admin2",
  "kind",
  "precision",
  "confidence",
  "why",
  "candidates",
  "role",
  "offset"
})
record PlaceJson(
    int start,
    int end,
    String text,
    String name,
    @Nullable Integer geonames,
    @Nullable Double lat,
    @Nullable Double lon,
    String country,
    @Nullable String admin1,
    @Nullable String admin2,
    String kind,
    String precision,
    BigDecimal confidence,
    String why,
    List<Namesake> candidates,
    String role,
    @Nullable String offset) {

  record Namesake(
      String name,
      @Nullable Integer geonames,
      double lat,
      double lon,
      String country,
      @Nullable String admin1,
      String kind,
      BigDecimal score) {}

  static PlaceJson of(Toponym place) {
    return new PlaceJson(
        place.span().start(),
        place.span().end(),
        place.text(),
        place.name(),
        geonames(place),
        place.coordinates().map(Coordinates::latitude).orElse(null),
        place.coordinates().map(Coordinates::longitude).orElse(null),
        place.country(),
        area(place.province()),
        area(place.district()),
        place.kind(),
        place.precision().word(),
        rounded(place.confidence()),
        place.why(),
        place.candidates().stream().map(PlaceJson::namesake).toList(),
        place.role().name().toLowerCase(Locale.ROOT),
        place.offset().orElse(null));
  }

  /** The place's id in GeoNames; null where it has none. */
  static @Nullable Integer geonames(Toponym place) {
    Optional<OptionalInt> id = place.entry().map(GazetteerEntry::geonames);
    return id.isPresent() && id.get().isPresent() ? (Integer) id.get().getAsInt() : null;
  }

  private static @Nullable String area(AdministrativeArea area) {
    return area.isKnown() ? area.name() : null;
  }

  private static Namesake namesake(Candidate candidate) {
    GazetteerEntry entry = candidate.entry();
    return new Namesake(
        entry.name(),
        entry.geonames().isPresent() ? (Integer) entry.geonames().getAsInt() : null,
        entry.coordinates().latitude(),
        entry.coordinates().longitude(),
        entry.country(),
        area(entry.province()),
        entry.kind().word(),
        rounded(candidate.score()));
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
  }
}
