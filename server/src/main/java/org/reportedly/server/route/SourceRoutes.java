package org.reportedly.server.route;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.export.json.SafeJson;
import org.reportedly.ledger.query.AddResult;
import org.reportedly.model.Reading;
import org.reportedly.server.feeds.Feeds;
import org.reportedly.server.http.Answer;
import org.reportedly.server.http.Exchange;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.Parameters;
import org.reportedly.server.http.Route;
import org.reportedly.server.intake.About;
import org.reportedly.server.intake.Submissions;
import org.reportedly.server.intake.Submitted;
import org.reportedly.server.page.Addresses;
import org.reportedly.server.page.Frame;
import org.reportedly.server.page.Section;
import org.reportedly.server.page.Templates;
import org.reportedly.server.page.report.MarkedText;
import org.reportedly.server.page.sources.ReadPage;
import org.reportedly.server.page.sources.SourcesPage;
import org.reportedly.server.source.Outlets;
import org.reportedly.server.work.Job;
import org.reportedly.server.work.Jobs;

/** The sources, and the form that adds reports. */
final class SourceRoutes {
  private static final String PATH = "/sources";

  /** A pasted text of a megabyte, as a form encodes it. */
  private static final int FORM_BYTES = 4 * 1024 * 1024;

  private final Outlets outlets;
  private final Feeds feeds;
  private final Submissions submissions;
  private final Jobs jobs;
  private final Templates templates;

  SourceRoutes(
      Outlets outlets, Feeds feeds, Submissions submissions, Jobs jobs, Templates templates) {
    this.outlets = outlets;
    this.feeds = feeds;
    this.submissions = submissions;
    this.jobs = jobs;
    this.templates = templates;
  }

  List<Route> all() {
    return List.of(
        Route.get(PATH, Set.of(Route.PAGE, "json", "csv"), this::list),
        Route.post(PATH, this::add),
        Route.post(PATH + "/feeds", this::watch),
        Route.post(PATH + "/feeds/remove", this::unwatch));
  }

  private Answer list(Exchange exchange) {
    return switch (exchange.ending()) {
      case "json" ->
          Answer.of(Answer.JSON, SafeJson.of(SourceLists.json(outlets.rows(), feeds.all())));
      case "csv" -> SourceLists.csv(outlets.rows());
      default -> Answer.of(Answer.HTML, page(exchange, List.of(), Parameters.NONE));
    };
  }

  private Answer watch(Exchange exchange) throws IOException {
    Parameters form = exchange.form(FORM_BYTES);
    try {
      feeds.add(form.text("address"));
    } catch (HttpProblem refused) {
      return refused(exchange, form, List.of(refused.title() + ". " + refused.wayOut()));
    }
    return Answer.seeOther(PATH + "#feeds");
  }

  private Answer unwatch(Exchange exchange) throws IOException {
    feeds.remove(exchange.form(FORM_BYTES).text("address"));
    return Answer.seeOther(PATH + "#feeds");
  }

  private String page(Exchange exchange, List<String> problems, Parameters sent) {
    return templates.render(
        "sources",
        new SourcesPage(frame("Sources", exchange), outlets.rows(), feeds.all(), problems, sent));
  }

  private static Frame frame(String title, Exchange exchange) {
    return Frame.of(title, Section.SOURCES, exchange.visitor(), "report.js");
  }

  private Answer add(Exchange exchange) throws IOException {
    Parameters form = exchange.form(FORM_BYTES);
    String text = form.text("text");
    if (text.isBlank()) {
      return refused(
          exchange, form, List.of("There is no text. Paste the report's words, or its address."));
    }
    Optional<String> keptBy =
        form.first("then").filter("look"::equals).isPresent()
            ? Optional.empty()
            : Optional.of(exchange.visitor().author());
    if (Submissions.isAddress(text)) {
      Job job =
          jobs.start(
              text.strip(), form, out -> submissions.visit(text.strip(), about(form), keptBy, out));
      return Answer.seeOther(JobRoutes.address(job));
    }
    if (isList(text)) {
      Job job =
          jobs.start(
              "Reports that you sent",
              form,
              out ->
                  submissions.each(
                      text.getBytes(StandardCharsets.UTF_8), about(form), keptBy, out));
      return Answer.seeOther(JobRoutes.address(job));
    }
    List<Submitted> all =
        submissions.submit(text.getBytes(StandardCharsets.UTF_8), about(form), keptBy);
    if (all.size() != 1) {
      // What was pasted is a feed or the like.
      return Answer.seeOther(JobRoutes.address(jobs.start("What you sent", form, all::forEach)));
    }
    return one(exchange, form, all.getFirst());
  }

  /** Several reports as JSON Lines may take long. */
  private static boolean isList(String text) {
    return text.stripLeading().startsWith("{") && text.strip().contains("\n");
  }

  private Answer one(Exchange exchange, Parameters form, Submitted submitted) {
    return switch (submitted) {
      case Submitted.Refused(List<String> problems) -> refused(exchange, form, problems);
      case Submitted.Read(Reading reading, Optional<AddResult> kept) ->
          kept.isPresent()
              ? Answer.seeOther(Addresses.report(reading.report().id()))
              : Answer.of(
                  Answer.HTML,
                  templates.render(
                      "read",
                      new ReadPage(
                          frame("Read, not kept", exchange),
                          reading,
                          MarkedText.of(reading.report().text(), reading.claims()),
                          form)));
    };
  }

  private Answer refused(Exchange exchange, Parameters form, List<String> problems) {
    return Answer.of(Answer.HTML, page(exchange, problems, form)).withStatus(422);
  }

  private static About about(Parameters form) {
    return new About(
        Optional.empty(),
        form.first("outlet"),
        form.first("published").map(SourceRoutes::day),
        form.first("title"));
  }

  private static LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException noDay) {
      throw HttpProblem.badRequest(
          "There is no day \"%s\"".formatted(written), "Write it as YYYY-MM-DD.");
    }
  }
}
