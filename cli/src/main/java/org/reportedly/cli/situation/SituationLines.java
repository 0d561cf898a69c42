package org.reportedly.cli.situation;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.export.json.IncidentJson;
import org.reportedly.export.json.JsonLines;
import org.reportedly.export.row.ExportedIncident;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.situation.SituationView;
import org.reportedly.fusion.situation.ViewRow;
import org.reportedly.fusion.situation.WeighedIncident;

/** Incidents and rows as JSON, one a line. */
final class SituationLines implements SituationPrinter {
  private final JsonLines lines;

  SituationLines(Writer out) {
    this.lines = new JsonLines(out);
  }

  @Override
  public void incidents(Iterator<WeighedIncident> incidents) throws IOException {
    while (incidents.hasNext()) {
      lines.write(IncidentJson.of(new ExportedIncident(incidents.next(), Optional.empty())));
    }
    lines.flush();
  }

  @Override
  public void incident(WeighedIncident incident) throws IOException {
    incidents(List.of(incident).iterator());
  }

  @Override
  public void view(SituationView view, List<ViewRow> rows) throws IOException {
    for (ViewRow row : rows) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("view", view.word());
      for (int column = 0; column < view.columns().size(); column++) {
        object.put(view.columns().get(column).replace(' ', '_'), row.cells().get(column));
      }
      object.put("verdict", row.verdict().word());
      object.put("incident", row.incident());
      object.put("claims", row.history().stream().map(ReportedClaim::id).toList());
      object.put("history", row.history().stream().map(IncidentJson::told).toList());
      lines.write(object);
    }
    lines.flush();
  }
}
