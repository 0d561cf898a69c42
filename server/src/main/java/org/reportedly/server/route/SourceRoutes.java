package org.reportedly.server.route;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reportedly.ledger.query.AddResult;
import org.reportedly.model.Reading;
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
import org.reportedly.server.page.sources.AddedPage;
import org.reportedly.server.page.sources.ReadPage;
import org.reportedly.server.page.sources.SourcesPage;
import org.reportedly.server.source.Outlets;

/** The sources, and the form that adds reports. */
final class SourceRoutes {
  private static final String PATH = "/sources";

  /** A pasted text of a megabyte, as a form encodes it. */
  private static final int FORM_BYTES = 4 * 1024 * 1024;

  private final Outlets outlets;
  private final Submissions submissions;
  private final Templates templates;

  SourceRoutes(Outlets outlets, Submissions submissions, Templates templates) {
    this.outlets = outlets;
    this.submissions = submissions;
    this.templates = templates;
  }

  List<Route> all() {
    return List.of(Route.get(PATH, this::list), Route.post(PATH, this::add));
  }

  private Answer list(Exchange exchange) {
    return Answer.of(Answer.HTML, page(exchange, List.of(), Parameters.NONE));
  }

  private String page(Exchange exchange, List<String> problems, Parameters sent) {
    return templates.render(
        "sources", new SourcesPage(frame("Sources", exchange), outlets.rows(), problems, sent));
  }

  private static Frame frame(String title, Exchange exchange) {
    return Frame.of(title, Section.SOURCES, exchange.visitor(), "report.js");
  }

  private Answer add(Exchange exchange) throws IOException {
    Parameters form = exchange.form(FORM_BYTES);
    String text = form.text("text");
    if (text.isBlank()) {
      return refused(exchange, form, List.of("There is no text. Paste the report's words."));
    }
    Optional<String> keptBy =
        form.first("then").filter("look"::equals).isPresent()
            ? Optional.empty()
            : Optional.of(exchange.visitor().author());
    List<Submitted> all =
        submissions.submit(text.getBytes(StandardCharsets.UTF_8), about(form), keptBy);
    return all.size() == 1
        ? one(exchange, form, all.getFirst())
        : Answer.of(Answer.HTML, templates.render("added", several(exchange, all)));
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

  private static AddedPage several(Exchange exchange, List<Submitted> all) {
    return new AddedPage(
        frame("Added", exchange),
        all.stream()
            .flatMap(it -> it instanceof Submitted.Read read ? read.kept().stream() : null)
            .toList(),
        all.stream()
            .flatMap(
                it -> it instanceof Submitted.Refused refused ? refused.problems().stream() : null)
            .toList());
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
