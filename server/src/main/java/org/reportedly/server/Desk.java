package org.reportedly.server;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.reportedly.actors.ActorBook;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.ledger.Ledger;
import org.reportedly.picture.Picture;
import org.reportedly.server.account.SignedIn;
import org.reportedly.server.account.SingleUser;
import org.reportedly.server.api.Metrics;
import org.reportedly.server.http.Front;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.HttpServer;
import org.reportedly.server.http.Visitor;
import org.reportedly.server.http.Visitors;
import org.reportedly.server.page.Frame;
import org.reportedly.server.page.ProblemPage;
import org.reportedly.server.page.Templates;
import org.reportedly.server.route.DeskRoutes;

/** The running desk. */
public final class Desk implements AutoCloseable {
  private final HttpServer server;
  private final DeskSettings settings;

  private Desk(HttpServer server, DeskSettings settings) {
    this.server = server;
    this.settings = settings;
  }

  /**
   * Starts the desk.
   *
   * @param picture what it shows
   * @param ledger what the picture is of; stays open as long as the desk runs, and is closed by
   *     whoever opened it
   * @param book tells whose side somebody is on
   * @param reader reads what is sent; asked for when something is
   * @param settings where and for whom
   * @param failures takes what should not have happened
   * @throws IOException if it cannot listen; the message is for a person
   */
  public static Desk start(
      Picture picture,
      Ledger ledger,
      ActorBook book,
      Supplier<ClaimReader> reader,
      DeskSettings settings,
      Consumer<Throwable> failures)
      throws IOException {
    Templates templates = new Templates();
    Metrics metrics = new Metrics();
    Optional<SignedIn> accounts =
        settings.accounts().map(file -> new SignedIn(file, InstantSource.system()));
    Front front =
        new Front(
            DeskRoutes.of(
                picture, ledger, book, reader, metrics, templates, settings.accounts(), accounts),
            accounts.<Visitors>map(it -> it).orElseGet(() -> new SingleUser(settings.author())),
            settings.hosts(),
            (problem, visitor) -> templates.render("problem", page(problem, visitor)),
            metrics,
            failures);
    return new Desk(HttpServer.start(settings.address(), front), settings);
  }

  private static ProblemPage page(HttpProblem problem, Visitor visitor) {
    return new ProblemPage(Frame.plain(problem.title(), visitor), problem);
  }

  /** The address to open in a browser. */
  public String address() {
    return "http://" + settings.shownHost() + ":" + server.port() + "/";
  }

  @Override
  public void close() {
    server.close();
  }
}
