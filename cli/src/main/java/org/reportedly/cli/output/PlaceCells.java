package org.reportedly.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reportedly.cli.terminal.Style;
import org.reportedly.cli.terminal.StyledText;
import org.reportedly.gazetteer.entry.AdministrativeArea;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.resolve.Toponym;

/** The parts of one place as a person looks for them: what it is called, which one it is, why. */
final class PlaceCells {
  private static final int OTHERS_SHOWN = 3;
  private static final double SURE = 0.8;

  private final PlaceGroup group;
  private final Toponym place;

  PlaceCells(PlaceGroup group) {
    this.group = group;
    this.place = group.first();
  }

  /** What the report calls it, what it is, and how often it comes. */
  List<StyledText> name() {
    List<StyledText> lines = new ArrayList<>();
    lines.add(StyledText.of(Style.STRONG, String.join(" / ", group.names())));
    int count = group.mentions().size();
    lines.add(
        StyledText.of(Style.KIND, place.kind())
            .plus(Style.QUIET, count > 1 ? " · " + count + " times" : ""));
    group.offsets().forEach(offset -> lines.add(StyledText.of(Style.QUIET, offset + " it")));
    return lines;
  }

  /** Which place it is, why, and which ones it is not. */
  List<StyledText> meaning() {
    List<StyledText> lines = new ArrayList<>();
    lines.add(identity());
    lines.add(StyledText.of(Style.PLAIN, place.why()).plus(Style.QUIET, " · ").plus(sureness()));
    List<GazetteerEntry> others = group.others(OTHERS_SHOWN);
    if (!others.isEmpty()) {
      lines.add(
          StyledText.of(
              Style.QUIET,
              others.stream()
                  .map(PlaceCells::namesake)
                  .collect(Collectors.joining("; ", "not ", ""))));
    }
    return lines;
  }

  private StyledText identity() {
    String where =
        where(
            place.entry().map(GazetteerEntry::name),
            place.district(),
            place.province(),
            place.country());
    StyledText line = StyledText.of(Style.PLAIN, where.isEmpty() ? "nowhere known" : where);
    Optional<String> point =
        place
            .coordinates()
            .map(at -> String.format(Locale.ROOT, "%.2f, %.2f", at.latitude(), at.longitude()));
    if (point.isPresent()) {
      line = line.plus(Style.QUIET, " · " + point.get());
    }
    Integer id = PlaceJson.geonames(place);
    return id == null ? line : line.plus(Style.QUIET, " · GeoNames " + id);
  }

  private StyledText sureness() {
    String percent = String.format(Locale.ROOT, "%d %% sure", Math.round(100 * place.confidence()));
    return StyledText.of(place.confidence() >= SURE ? Style.SURE : Style.DOUBTFUL, percent);
  }

  private static String namesake(GazetteerEntry entry) {
    return where(
            Optional.of(entry.name()), AdministrativeArea.NONE, entry.province(), entry.country())
        + " ("
        + entry.kind().word()
        + ")";
  }

  /** From the smallest area to the largest, each name once. */
  private static String where(
      Optional<String> name,
      AdministrativeArea district,
      AdministrativeArea province,
      String country) {
    return Stream.of(name.orElse(""), district.name(), province.name(), country)
        .filter(Predicate.not(String::isEmpty))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
