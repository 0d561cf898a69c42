package org.reportedly.server.route;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.export.csv.CsvRows;
import org.reportedly.export.json.SafeJson;
import org.reportedly.export.table.Column;
import org.reportedly.export.table.Table;
import org.reportedly.ledger.query.AddResult;
import org.reportedly.model.Reading;
import org.reportedly.server.api.Lists;
import org.reportedly.server.api.PostedReports;
import org.reportedly.server.http.Answer;
import org.reportedly.server.http.Exchange;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.Role;
import org.reportedly.server.http.Route;
import org.reportedly.server.intake.Submitted;
import org.reportedly.server.page.Addresses;
import org.reportedly.server.page.Frame;
import org.reportedly.server.page.Section;
import org.reportedly.server.page.Templates;
import org.reportedly.server.page.report.MarkedText;
import org.reportedly.server.page.sources.ReadPage;
import org.reportedly.server.page.work.WorkPage;
import org.reportedly.server.work.Job;
import org.reportedly.server.work.Jobs;

/** Reading that goes on in the background. */
final class JobRoutes {
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

  private static final String CACHE = "Cache-Control";
  private static final String NEVER = "no-store";
  private static final Table<PostedReports.Posted> TABLE =
      new Table<>(
          "read",
          List.of(
              Column.text("report", "", PostedReports.Posted::id),
              Column.maybe("outcome", "", it -> Optional.ofNullable(it.outcome())),
              Column.whole("claims", "", it -> it.claims().size())),
          PostedReports.Posted::id,
          _ -> Optional.empty(),
          _ -> Optional.empty());

  private final Jobs jobs;
  private final Templates templates;

  JobRoutes(Jobs jobs, Templates templates) {
    this.jobs = jobs;
    this.templates = templates;
  }

  List<Route> all() {
    return List.of(
        Route.get("/jobs/{id}", Set.of(Route.PAGE, "json", "csv"), this::show).by(Role.ANALYST),
        Route.get("/jobs/{id}/events", this::events).by(Role.ANALYST));
  }

  static String address(Job job) {
    return "/jobs/" + job.id();
  }

  private Job find(Exchange exchange) {
    return jobs.find(exchange.variable("id"))
        .orElseThrow(() ->
            HttpProblem.notFound(
                "This is not remembered any more", "What was kept stands among the reports."));
  }

  private Answer show(Exchange exchange) {
    Job job = find(exchange);
    return switch (exchange.ending()) {
      case "json" -> Answer.of(Answer.JSON, SafeJson.of(told(job))).with(CACHE, NEVER);
      case "csv" -> csv(job);
      default -> show(exchange, job);
    };
  }

  private static Lists.Work told(Job job) {
    Job.State state = job.state();
    PostedReports.Outcome outcome = PostedReports.Outcome.of(state.outcomes());
    return new Lists.Work(
        job.id(),
        job.title(),
        state.finished(),
        state.reports(),
        state.claims(),
        outcome.reports(),
        outcome.problems());
  }

  private static Answer csv(Job job) {
    List<PostedReports.Posted> rows = told(job).reports();
    return Answer.streaming(
            Answer.CSV, out -> new CsvRows<>(TABLE, false).write(rows.iterator(), out))
        .with("Content-Disposition", "attachment; filename=\"read.csv\"")
        .with(CACHE, NEVER);
  }

  private Answer show(Exchange exchange, Job job) {
    Job.State state = job.state();
    if (state.finished()
        && state.outcomes().size() == 1
        && state.outcomes().getFirst()
            instanceof Submitted.Read(Reading reading, Optional<AddResult> kept)) {
      return kept.isPresent()
          ? Answer.seeOther(Addresses.report(reading.report().id()))
          : page("read", read(exchange, job, reading));
    }
    return page("work", new WorkPage(frame(job.title(), exchange, "work.js"), job, state));
  }

  private static ReadPage read(Exchange exchange, Job job, Reading reading) {
    return new ReadPage(
        frame("Read, not kept", exchange, "report.js"),
        reading,
        MarkedText.of(reading.report().text(), reading.claims()),
        job.sent());
  }

  private Answer page(String template, Object page) {
    return Answer.of(Answer.HTML, templates.render(template, page)).with(CACHE, NEVER);
  }

  private static Frame frame(String title, Exchange exchange, String script) {
    return Frame.of(title, Section.SOURCES, exchange.visitor(), script);
  }

  private Answer events(Exchange exchange) {
    Job job = find(exchange);
    return Answer.streaming("text/event-stream", out -> tell(job, out)).with(CACHE, NEVER);
  }

  private static void tell(Job job, OutputStream out) throws IOException {
    try {
      int known = -1;
      while (true) {
        Job.State state = job.stateAfter(known, SIGN_OF_LIFE);
        known = state.reports();
        write("event: progress\ndata: %s\n\n".formatted(state.words()), out);
        if (state.finished()) {
          write("event: done\ndata: %s\n\n".formatted(state.words()), out);
          return;
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
