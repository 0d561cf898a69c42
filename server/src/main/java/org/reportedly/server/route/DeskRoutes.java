package org.reportedly.server.route;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.reportedly.fusion.situation.Weighing;
import org.reportedly.ledger.Ledger;
import org.reportedly.server.http.Route;
import org.reportedly.server.http.Routes;
import org.reportedly.server.map.MapMaker;
import org.reportedly.server.map.Shapes;
import org.reportedly.server.page.Templates;
import org.reportedly.server.source.Incidents;
import org.reportedly.server.source.LogSpan;

/** All addresses of the desk. */
public final class DeskRoutes {
  private DeskRoutes() {}

  /**
   * The routes.
   *
   * @param ledger what is shown
   * @param incidents its incidents
   * @param weighing tells who stands behind claims
   * @param templates lay pages out
   */
  public static Routes of(
      Ledger ledger, Incidents incidents, Weighing weighing, Templates templates) {
    List<Route> all = new ArrayList<>(AssetRoutes.all());
    CompletableFuture<Shapes> shapes = CompletableFuture.supplyAsync(Shapes::load);
    all.addAll(
        new SituationRoutes(incidents, new LogSpan(ledger), new MapMaker(shapes::join), templates)
            .all());
    all.addAll(new IncidentRoutes(incidents, weighing.sources(), templates).all());
    all.addAll(new ClaimRoutes(ledger, templates).all());
    all.addAll(new ReportRoutes(ledger, templates).all());
    all.addAll(PreferenceRoutes.all());
    return new Routes(all);
  }
}
