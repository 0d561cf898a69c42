package org.reportedly.server.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportedly.export.json.ClaimJson;
import org.reportedly.export.json.SafeJson;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.Parameters;
import org.reportedly.server.intake.About;
import org.reportedly.server.intake.Submissions;
import org.reportedly.server.intake.Submitted;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports that programs post, answered with their claims. */
public final class PostedReports {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String TEXT = "text";

  /** What became of everything that was posted. */
  @JsonPropertyOrder({"reports", "problems"})
  public record Outcome(List<Posted> reports, List<String> problems) {
    /** What became of these. */
    public static Outcome of(List<Submitted> all) {
      return new Outcome(
          all.stream()
              .flatMap(it -> it instanceof Submitted.Read read ? Stream.of(Posted.of(read)) : null)
              .toList(),
          all.stream()
              .flatMap(it ->
                  it instanceof Submitted.Refused refused ? refused.problems().stream() : null)
              .toList());
    }

    /** The outcome as JSON. */
    public String json() {
      return SafeJson.of(this);
    }
  }

  /** What became of one report; {@code outcome} is null where it was only read. */
  @JsonPropertyOrder({"id", "outcome", "claims", "notes"})
  public record Posted(
      String id, @Nullable String outcome, List<ClaimJson> claims, List<String> notes) {
    private static Posted of(Submitted.Read read) {
      return new Posted(
          read.reading().report().id(),
          read.kept().map(it -> it.outcome().words()).orElse(null),
          read.reading().claims().stream().map(ClaimJson::of).toList(),
          read.reading().notes().stream().map(it -> it.message()).toList());
    }
  }

  private final Submissions submissions;

  /**
   * @param submissions reads and keeps
   */
  public PostedReports(Submissions submissions) {
    this.submissions = submissions;
  }

  /** What was posted, understood but not yet read. */
  // The bytes are handed on and never compared.
  @SuppressWarnings("ArrayRecordComponent")
  public record Post(Optional<String> address, byte[] body, About about, Optional<String> keptBy) {}

  /**
   * What is to be read.
   *
   * @param body what was posted
   * @param type the body's media type: JSON of one report or with an address as {@code url}, an
   *     address as {@code text/uri-list}, else text or JSON Lines
   * @param query tells of a plain text what it does not say itself
   * @param author under whose name it is kept, unless the query says {@code keep=false}
   * @throws HttpProblem 400 if it cannot be understood
   */
  public static Post understood(byte[] body, String type, Parameters query, String author) {
    About about = about(query);
    Optional<String> keptBy =
        query.first("keep").filter("false"::equals).isPresent()
            ? Optional.empty()
            : Optional.of(author);
    if (type.startsWith("text/uri-list")) {
      return new Post(
          Optional.of(address(new String(body, StandardCharsets.UTF_8))), body, about, keptBy);
    }
    if (!type.startsWith("application/json")) {
      return new Post(Optional.empty(), body, about, keptBy);
    }
    JsonNode object = object(body);
    if (object.hasNonNull("id")) {
      byte[] line = object.toString().getBytes(StandardCharsets.UTF_8);
      return new Post(Optional.empty(), line, about, keptBy);
    }
    About told =
        new About(
            about.id(),
            text(object, "outlet").or(about::outlet),
            text(object, "published").map(PostedReports::day).or(about::published),
            text(object, "title").or(about::title));
    Optional<String> address = text(object, "url").map(PostedReports::address);
    byte[] text =
        address.isPresent()
            ? body
            : text(object, TEXT)
                .orElseThrow(PostedReports::noText)
                .getBytes(StandardCharsets.UTF_8);
    return new Post(address, text, told, keptBy);
  }

  private static String address(String written) {
    if (!Submissions.isAddress(written)) {
      throw HttpProblem.badRequest(
          "This is no address of the web", "Give one that begins with http:// or https://.");
    }
    return written.strip();
  }

  /** Reads all of it. */
  public Outcome read(Post post) {
    List<Submitted> all = new ArrayList<>();
    read(post, all::add);
    return Outcome.of(all);
  }

  /** Reads all of it and tells of each report as soon as it was read, as server-sent events. */
  public void tell(Post post, OutputStream out) throws IOException {
    int[] done = {0, 0};
    try {
      read(
          post,
          each -> {
            Outcome one = Outcome.of(List.of(each));
            done[0] += one.reports.size();
            done[1] += one.problems.size();
            event(one.reports.isEmpty() ? "problem" : "report", one.json(), out);
          });
      event("done", "{\"reports\":%d,\"problems\":%d}".formatted(done[0], done[1]), out);
    } catch (UncheckedIOException clientWentAway) {
      throw clientWentAway.getCause();
    }
  }

  private static void event(String name, String data, OutputStream out) {
    try {
      out.write("event: %s\ndata: %s\n\n".formatted(name, data).getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException clientWentAway) {
      throw new UncheckedIOException(clientWentAway);
    }
  }

  private void read(Post post, Consumer<Submitted> out) {
    if (post.address.isPresent()) {
      submissions.visit(post.address.get(), post.about, post.keptBy, out);
    } else {
      submissions.each(post.body, post.about, post.keptBy, out);
    }
  }

  private static JsonNode object(byte[] body) {
    try {
      JsonNode node = JSON.readTree(body);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException broken) {
      // Told below.
    }
    throw HttpProblem.badRequest(
        "The body is no JSON object",
        "Send {\"text\": \"…\"}, or JSON Lines as application/x-ndjson.");
  }

  private static Optional<String> text(JsonNode object, String field) {
    JsonNode node = object.get(field);
    return node != null && node.isString()
        ? Optional.of(node.stringValue()).filter(it -> !it.isBlank())
        : Optional.empty();
  }

  private static HttpProblem noText() {
    return HttpProblem.badRequest(
        "The report has no text", "Send {\"text\": \"…\"}, or an address as {\"url\": \"…\"}.");
  }

  private static About about(Parameters query) {
    return new About(
        query.first("id"),
        query.first("outlet"),
        query.first("published").map(PostedReports::day),
        query.first("title"));
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
