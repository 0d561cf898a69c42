package org.reportedly.server.page.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.fusion.verdict.Source;
import org.reportedly.fusion.verdict.Sources;
import org.reportedly.model.Claim;
import org.reportedly.model.Figure;
import org.reportedly.model.Place;
import org.reportedly.model.words.FigureWords;
import org.reportedly.server.page.Addresses;
import org.reportedly.server.page.ClaimWords;

/**
 * The accounts of an incident, field by field.
 *
 * @param columns the accounts; those on a side first, then those of which there are more claims
 * @param rows the fields on which any account says something
 */
public record Comparison(List<Column> columns, List<FieldRow> rows) {
  private static final Comparator<Column> ORDER =
      Comparator.comparing((Column it) -> it.side().isEmpty())
          .thenComparing(Column::side)
          .thenComparingInt(it -> -it.claims().size())
          .thenComparing(it -> it.source().key());

  public Comparison {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The comparison of all claims about an incident. */
  public static Comparison of(WeighedIncident weighed, Sources sources) {
    List<Column> columns = columns(weighed.incident().claims(), sources);
    Set<String> on = new HashSet<>(weighed.verdict().on());
    List<FieldRow> rows = new ArrayList<>();
    rows.add(row("Says", on.contains("occurrence"), columns, Comparison::stance));
    rows.add(row("What", on.contains("outcome"), columns, it -> List.of(type(it))));
    rows.add(row("Who did it", on.contains("actor"), columns, it -> words(it.claim().actors())));
    rows.add(row("To whom", on.contains("target"), columns, it -> words(it.claim().targets())));
    rows.add(row("Where", on.contains("place"), columns, Comparison::place));
    rows.add(row("When", false, columns, Comparison::when));
    for (String thing : things(weighed.incident().claims())) {
      rows.add(row(thing, on.contains(thing), columns, it -> figures(it.claim(), thing)));
    }
    return new Comparison(
        columns,
        rows.stream().filter(row -> row.columns().stream().anyMatch(it -> !it.isEmpty())).toList());
  }

  private static List<Column> columns(List<ReportedClaim> claims, Sources sources) {
    Map<String, List<ReportedClaim>> byKey = new LinkedHashMap<>();
    Map<String, Source> bySource = new LinkedHashMap<>();
    for (ReportedClaim claim : claims) {
      Source source = sources.of(claim, claims);
      bySource.putIfAbsent(source.key(), source);
      byKey.computeIfAbsent(source.key(), _ -> new ArrayList<>()).add(claim);
    }
    return bySource.values().stream()
        .map(source -> new Column(source, byKey.getOrDefault(source.key(), List.of())))
        .sorted(ORDER)
        .toList();
  }

  private static FieldRow row(
      String label,
      boolean contested,
      List<Column> columns,
      Function<ReportedClaim, List<String>> saying) {
    List<Map<String, ReportedClaim>> said = new ArrayList<>();
    Map<String, Integer> accounts = new LinkedHashMap<>();
    for (Column column : columns) {
      Map<String, ReportedClaim> own = new LinkedHashMap<>();
      for (ReportedClaim claim : column.claims()) {
        saying.apply(claim).forEach(words -> own.putIfAbsent(words, claim));
      }
      own.keySet().forEach(words -> accounts.merge(words, 1, Integer::sum));
      said.add(own);
    }
    return new FieldRow(
        label,
        contested,
        said.stream()
            .map(own ->
                own.entrySet().stream()
                    .map(it -> cell(it.getKey(), it.getValue(), accounts))
                    .toList())
            .toList());
  }

  private static Cell cell(String words, ReportedClaim claim, Map<String, Integer> accounts) {
    return new Cell(
        words, Addresses.claim(claim.report(), claim.id()), accounts.getOrDefault(words, 0) > 1);
  }

  private static List<String> stance(ReportedClaim claim) {
    return List.of(ClaimWords.sign(claim.claim().stance()) + " " + claim.claim().stance().word());
  }

  private static String type(ReportedClaim claim) {
    return ClaimWords.type(claim.claim().type());
  }

  private static List<String> words(List<org.reportedly.model.Participant> participants) {
    return participants.isEmpty() ? List.of() : List.of(ClaimWords.names(participants));
  }

  private static List<String> place(ReportedClaim claim) {
    return claim.claim().place().map(Comparison::placeWords).stream().toList();
  }

  private static String placeWords(Place place) {
    return ClaimWords.place(place)
        + ClaimWords.precision(place).map(it -> " (" + it + ")").orElse("");
  }

  private static List<String> when(ReportedClaim claim) {
    String days = ClaimWords.days(claim.claim(), claim.published());
    return days.isEmpty() ? List.of() : List.of(days);
  }

  private static Set<String> things(List<ReportedClaim> claims) {
    Set<String> things = new TreeSet<>();
    claims.forEach(it -> it.claim().figures().forEach(figure -> things.add(thing(figure))));
    return things;
  }

  private static String thing(Figure figure) {
    return figure.what().toLowerCase(Locale.ROOT);
  }

  private static List<String> figures(Claim claim, String thing) {
    return claim.figures().stream()
        .filter(figure -> thing(figure).equals(thing))
        .map(FigureWords::number)
        .toList();
  }
}
