package org.reportedly.server.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.reportedly.actors.ActorBook;
import org.reportedly.export.PictureHoldings;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.fusion.verdict.Sources;
import org.reportedly.ledger.Ledger;
import org.reportedly.picture.Picture;
import org.reportedly.server.account.AccountFile;
import org.reportedly.server.account.SignedIn;
import org.reportedly.server.api.Changes;
import org.reportedly.server.api.Exports;
import org.reportedly.server.api.Metrics;
import org.reportedly.server.api.PostedReports;
import org.reportedly.server.http.Route;
import org.reportedly.server.http.Routes;
import org.reportedly.server.intake.Submissions;
import org.reportedly.server.map.MapMaker;
import org.reportedly.server.map.Shapes;
import org.reportedly.server.page.Templates;
import org.reportedly.server.source.Outlets;

/** All addresses of the desk. */
public final class DeskRoutes {
  private DeskRoutes() {}

  /**
   * The routes.
   *
   * @param picture what is shown
   * @param ledger what the picture is of, for its log
   * @param book tells whose side somebody is on
   * @param reader reads what is sent
   * @param metrics counts what is answered
   * @param templates lay pages out
   * @param file the accounts, where there are any
   * @param signedIn who signed in to them
   */
  public static Routes of(
      Picture picture,
      Ledger ledger,
      ActorBook book,
      Supplier<ClaimReader> reader,
      Metrics metrics,
      Templates templates,
      Optional<AccountFile> file,
      Optional<SignedIn> signedIn) {
    Exports exports = new Exports(new PictureHoldings(picture), book, version());
    Submissions submissions = new Submissions(reader, picture::add);
    CompletableFuture<Shapes> shapes = CompletableFuture.supplyAsync(Shapes::load);
    List<Route> all = new ArrayList<>(AssetRoutes.all());
    all.addAll(new SituationRoutes(picture, ledger, new MapMaker(shapes::join), templates).all());
    all.addAll(new IncidentRoutes(picture, ledger, new Sources(book), exports, templates).all());
    all.addAll(new DecisionRoutes(picture).all());
    all.addAll(new ClaimRoutes(picture, exports, templates).all());
    all.addAll(new ReportRoutes(picture, ledger, exports, templates).all());
    all.addAll(new ViewRoutes(picture, templates).all());
    all.addAll(new SourceRoutes(new Outlets(ledger, book), submissions, templates).all());
    all.addAll(new LogRoutes(ledger, picture, templates).all());
    all.addAll(
        new ApiRoutes(new PostedReports(submissions), new Changes(ledger), metrics, ledger).all());
    all.addAll(PreferenceRoutes.all());
    file.ifPresent(accounts ->
        signedIn.ifPresent(who -> all.addAll(new AccountRoutes(who, accounts, templates).all())));
    return new Routes(all.stream().map(LedgerTrouble::told).toList());
  }

  private static String version() {
    return Optional.ofNullable(DeskRoutes.class.getPackage().getImplementationVersion())
        .orElse("unreleased");
  }
}
