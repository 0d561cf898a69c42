package org.reportedly.server.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.reportedly.export.PictureHoldings;
import org.reportedly.fusion.verdict.Sources;
import org.reportedly.ledger.Ledger;
import org.reportedly.picture.Picture;
import org.reportedly.server.api.Changes;
import org.reportedly.server.api.Exports;
import org.reportedly.server.api.PostedReports;
import org.reportedly.server.http.Route;
import org.reportedly.server.http.Routes;
import org.reportedly.server.map.MapMaker;
import org.reportedly.server.map.Shapes;
import org.reportedly.server.page.Templates;
import org.reportedly.server.source.Outlets;

/** All addresses of the desk. */
public final class DeskRoutes {
  private DeskRoutes() {}

  /** The routes. */
  public static Routes of(DeskParts desk) {
    Picture picture = desk.picture();
    Ledger ledger = desk.ledger();
    Templates templates = desk.templates();
    Exports exports = new Exports(new PictureHoldings(picture), desk.book(), version());
    CompletableFuture<Shapes> shapes = CompletableFuture.supplyAsync(Shapes::load);
    List<Route> all = new ArrayList<>(AssetRoutes.all());
    all.addAll(new SituationRoutes(picture, ledger, new MapMaker(shapes::join), templates).all());
    all.addAll(
        new IncidentRoutes(picture, ledger, new Sources(desk.book()), exports, templates).all());
    all.addAll(new DecisionRoutes(picture).all());
    all.addAll(new ClaimRoutes(picture, exports, templates).all());
    all.addAll(new ReportRoutes(picture, ledger, exports, templates).all());
    all.addAll(new ViewRoutes(picture, ledger, templates).all());
    all.addAll(
        new SourceRoutes(
                new Outlets(ledger, desk.book()),
                desk.feeds(),
                desk.submissions(),
                desk.jobs(),
                templates)
            .all());
    all.addAll(new WebhookRoutes(desk.hooks(), templates).all());
    all.addAll(new JobRoutes(desk.jobs(), templates).all());
    all.addAll(new LogRoutes(ledger, picture, templates).all());
    all.addAll(
        new ApiRoutes(
                new PostedReports(desk.submissions()), new Changes(ledger), desk.metrics(), ledger)
            .all());
    all.addAll(PreferenceRoutes.all());
    desk.accounts()
        .ifPresent(accounts ->
            desk.signedIn()
                .ifPresent(who ->
                    all.addAll(new AccountRoutes(who, accounts, desk.openId(), templates).all())));
    return new Routes(all.stream().map(LedgerTrouble::told).toList());
  }

  private static String version() {
    return Optional.ofNullable(DeskRoutes.class.getPackage().getImplementationVersion())
        .orElse("unreleased");
  }
}
