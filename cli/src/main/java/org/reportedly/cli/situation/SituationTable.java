package org.reportedly.cli.situation;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.reportedly.cli.terminal.Style;
import org.reportedly.cli.terminal.StyledText;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.figures.FigurePoint;
import org.reportedly.fusion.figures.FigureSeries;
import org.reportedly.fusion.incident.Link;
import org.reportedly.fusion.situation.SituationView;
import org.reportedly.fusion.situation.ViewRow;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.fusion.verdict.Copies;
import org.reportedly.fusion.verdict.Verdict;
import org.reportedly.fusion.verdict.VerdictKind;
import org.reportedly.model.Place;

/** Incidents and views for a person: a block each, as wide as there is room. */
final class SituationTable implements SituationPrinter {
  private final Writer out;
  private final int width;
  private final boolean color;

  SituationTable(Writer out, int width, boolean color) {
    this.out = out;
    this.width = width;
    this.color = color;
  }

  @Override
  public void incidents(Iterator<WeighedIncident> incidents) throws IOException {
    int count = 0;
    while (incidents.hasNext()) {
      WeighedIncident incident = incidents.next();
      count++;
      heading(incident);
      print(StyledText.of(Style.PLAIN, "  " + firstWords(incident)));
      quiet("  " + counts(incident));
    }
    quiet(count == 1 ? "1 incident" : count + " incidents");
    out.flush();
  }

  @Override
  public void incident(WeighedIncident incident) throws IOException {
    heading(incident);
    quiet(counts(incident));
    for (FigureSeries series : incident.figures()) {
      series(series);
    }
    for (Copies said : Copies.fold(incident.incident().claims())) {
      String id = said.origin().id();
      print(claim(said.origin()));
      for (Link link : incident.incident().links()) {
        if (link.other().equals(id)) {
          quiet("    with %s: %s".formatted(link.one(), String.join(", ", link.reasons())));
        }
      }
      if (!said.copies().isEmpty()) {
        quiet(copies(said.copies()));
      }
    }
    out.flush();
  }

  @Override
  public void view(SituationView view, List<ViewRow> rows) throws IOException {
    print(StyledText.of(Style.HEADING, view.title()));
    for (ViewRow row : rows) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < view.columns().size(); column++) {
        if (!row.cells().get(column).isBlank()) {
          cells.add(view.columns().get(column) + ": " + row.cells().get(column));
        }
      }
      print(verdict(row.verdict(), "").plus(Style.PLAIN, " " + String.join(" · ", cells)));
      print(
          StyledText.of(
              Style.QUIET,
              "  "
                  + row.history().stream()
                      .map(ReportedClaim::id)
                      .collect(Collectors.joining(", "))));
    }
    if (rows.isEmpty()) {
      quiet("  nothing told");
    }
    out.flush();
  }

  private void heading(WeighedIncident incident) throws IOException {
    Verdict verdict = incident.verdict();
    String on = verdict.on().isEmpty() ? "" : " on " + String.join(", ", verdict.on());
    print(
        StyledText.of(Style.KIND, incident.incident().type().word())
            .plus(Style.PLAIN, " ")
            .plus(verdict(verdict.kind(), on))
            .plus(Style.PLAIN, verdict.opposedAgree() ? " (both sides agree)" : "")
            .plus(Style.QUIET, "  " + incident.incident().id()));
  }

  private static StyledText verdict(VerdictKind kind, String on) {
    Style style =
        switch (kind) {
          case CORROBORATED -> Style.SURE;
          case CONTESTED -> Style.AGAINST;
          case UNCONFIRMED -> Style.DOUBTFUL;
          case SINGLE_SOURCE -> Style.PLAIN;
        };
    return StyledText.of(style, kind.word() + on);
  }

  private static String counts(WeighedIncident incident) {
    return "%s · claims %d · reports %d · independent sources %d"
        .formatted(
            place(incident),
            incident.incident().claims().size(),
            incident.verdict().reports(),
            incident.verdict().sources().size());
  }

  private static String place(WeighedIncident incident) {
    return incident.incident().place().map(Place::name).orElse("no place told");
  }

  private static String firstWords(WeighedIncident incident) {
    return "“" + incident.incident().claims().getFirst().claim().evidence().text() + "”";
  }

  private void series(FigureSeries series) throws IOException {
    print(
        StyledText.of(
            Style.STRONG,
            "%s: low %s, best %s, high %s"
                .formatted(
                    series.what(),
                    plain(series.low()),
                    plain(series.best()),
                    plain(series.high()))));
    for (FigurePoint point : series.points()) {
      print(
          StyledText.of(
              Style.QUIET,
              "  %s  %s–%s  %s"
                  .formatted(
                      point.day().map(Object::toString).orElse("no day"),
                      point.figure().low().map(SituationTable::plain).orElse(""),
                      point.figure().high().map(SituationTable::plain).orElse(""),
                      point.source().name())));
    }
  }

  private static StyledText claim(ReportedClaim claim) {
    String speaker =
        claim.claim().speakers().isEmpty()
            ? claim.outlet().orElse(claim.report()) + " itself"
            : claim.claim().speakers().getFirst().name().orElse("nobody named");
    return StyledText.of(Style.QUIET, claim.lastDay().map(Object::toString).orElse("no day") + " ")
        .plus(Style.STRONG, speaker)
        .plus(Style.PLAIN, " " + claim.claim().stance().word() + " ")
        .plus(Style.PLAIN, "“" + claim.claim().evidence().text() + "”")
        .plus(Style.QUIET, " " + claim.id());
  }

  private static String copies(List<ReportedClaim> copies) {
    return (copies.size() == 1 ? "    and 1 copy: " : "    and " + copies.size() + " copies: ")
        + copies.stream()
            .map(it -> it.outlet().orElse(it.report()) + " (" + it.id() + ")")
            .collect(Collectors.joining(", "));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private void quiet(String line) throws IOException {
    print(StyledText.of(Style.QUIET, line));
  }

  private void print(StyledText line) throws IOException {
    for (StyledText part : line.wrapped(width)) {
      out.append(part.written(color)).append('\n');
    }
  }
}
