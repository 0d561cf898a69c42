package org.reportedly.server;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.reportedly.actors.ActorBook;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.ingest.Watch;
import org.reportedly.ingest.watch.BackOff;
import org.reportedly.ingest.watch.HealthFile;
import org.reportedly.ledger.Ledger;
import org.reportedly.picture.Picture;
import org.reportedly.server.account.OpenId;
import org.reportedly.server.account.SignedIn;
import org.reportedly.server.account.SingleUser;
import org.reportedly.server.api.Metrics;
import org.reportedly.server.feeds.Feeds;
import org.reportedly.server.hook.HookFile;
import org.reportedly.server.hook.Webhooks;
import org.reportedly.server.http.Front;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.HttpServer;
import org.reportedly.server.http.Visitor;
import org.reportedly.server.http.Visitors;
import org.reportedly.server.intake.CopyKeeper;
import org.reportedly.server.intake.Submissions;
import org.reportedly.server.page.Frame;
import org.reportedly.server.page.ProblemPage;
import org.reportedly.server.page.Templates;
import org.reportedly.server.route.DeskParts;
import org.reportedly.server.route.DeskRoutes;
import org.reportedly.server.work.Jobs;

/** The running desk. */
public final class Desk implements AutoCloseable {
  private final HttpServer server;
  private final DeskSettings settings;
  private final Feeds feeds;
  private final Webhooks hooks;
  private final Jobs jobs;

  private Desk(HttpServer server, DeskSettings settings, Feeds feeds, Webhooks hooks, Jobs jobs) {
    this.server = server;
    this.settings = settings;
    this.feeds = feeds;
    this.hooks = hooks;
    this.jobs = jobs;
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
   * @param outside how it reaches the world
   * @param failures takes what should not have happened
   * @throws IOException if it cannot listen; the message is for a person
   */
  public static Desk start(
      Picture picture,
      Ledger ledger,
      ActorBook book,
      Supplier<ClaimReader> reader,
      DeskSettings settings,
      Outside outside,
      Consumer<Throwable> failures)
      throws IOException {
    Templates templates = new Templates();
    Metrics metrics = new Metrics();
    Optional<SignedIn> accounts =
        settings.accounts().map(file -> new SignedIn(file, InstantSource.system()));
    Submissions submissions = new Submissions(reader, new CopyKeeper(picture), outside.web());
    Feeds feeds = feeds(outside, submissions, failures);
    Webhooks hooks =
        new Webhooks(
            new HookFile(outside.hookFile()),
            outside.delivery(),
            picture,
            ledger,
            InstantSource.system(),
            trouble -> failures.accept(new IOException(trouble)));
    Jobs jobs = new Jobs(failures);
    Front front =
        new Front(
            DeskRoutes.of(
                new DeskParts(
                    picture,
                    ledger,
                    book,
                    submissions,
                    feeds,
                    hooks,
                    jobs,
                    metrics,
                    templates,
                    settings.accounts(),
                    accounts,
                    settings.openId().map(it -> new OpenId(it, InstantSource.system())))),
            accounts.<Visitors>map(it -> it).orElseGet(() -> new SingleUser(settings.author())),
            settings.hosts(),
            (problem, visitor) -> templates.render("problem", page(problem, visitor)),
            metrics,
            failures);
    HttpServer server = HttpServer.start(settings.address(), front);
    feeds.begin(outside.feeds());
    hooks.begin();
    return new Desk(server, settings, feeds, hooks, jobs);
  }

  private static Feeds feeds(Outside outside, Submissions submissions, Consumer<Throwable> failures)
      throws IOException {
    return new Feeds(
        new HealthFile(outside.feedFile()),
        new Watch(
            outside.web(),
            new BackOff(outside.every(), RandomGenerator.getDefault()),
            InstantSource.system()),
        submissions,
        InstantSource.system(),
        trouble -> failures.accept(new IOException(trouble)));
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
    feeds.close();
    hooks.close();
    jobs.close();
    server.close();
  }
}
