package org.reportedly.server.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedly.export.json.ClaimJson;
import org.reportedly.export.json.IncidentJson;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.query.StoredReport;

/** Pages of lists as JSON; {@code next} is the address of the page after, or null. */
public final class Lists {
  private Lists() {}

  /** A page of incidents. */
  @JsonPropertyOrder({"incidents", "next"})
  public record Incidents(List<IncidentJson> incidents, @Nullable String next) {}

  /** What the first page shows, and the moments at which one can ask what was known then. */
  @JsonPropertyOrder({"incidents", "next", "moments"})
  public record Situation(
      List<IncidentJson> incidents, @Nullable String next, List<String> moments) {}

  /** Reading that goes on, or went on, in the background, and what became of it so far. */
  @JsonPropertyOrder({"job", "title", "finished", "count", "claims", "reports", "problems"})
  public record Work(
      String job,
      String title,
      boolean finished,
      int count,
      int claims,
      List<PostedReports.Posted> reports,
      List<String> problems) {}

  /** Who may use the desk. */
  public record Accounts(List<AccountHead> accounts) {}

  /** An account, without its password. */
  @JsonPropertyOrder({"name", "role"})
  public record AccountHead(String name, String role) {}

  /** A page of claims. */
  @JsonPropertyOrder({"claims", "next"})
  public record Claims(List<ClaimJson> claims, @Nullable String next) {}

  /** A page of reports, without their texts. */
  @JsonPropertyOrder({"reports", "next"})
  public record Reports(List<ReportHead> reports, @Nullable String next) {}

  /** What a list tells of a report. */
  @JsonPropertyOrder({"id", "scene", "outlet", "published", "title", "claims", "recorded"})
  public record ReportHead(
      String id,
      @Nullable String scene,
      @Nullable String outlet,
      @Nullable String published,
      @Nullable String title,
      int claims,
      String recorded) {
    /** What a list tells of the report. */
    public static ReportHead of(StoredReport stored) {
      return new ReportHead(
          stored.report().id(),
          stored.report().scene().orElse(null),
          stored.report().outlet().orElse(null),
          stored.report().published().map(LocalDate::toString).orElse(null),
          stored.report().title().orElse(null),
          stored.claims(),
          stored.recorded().toString());
    }
  }

  /** The outlets of the ledger, and the feeds that the desk visits. */
  @JsonPropertyOrder({"outlets", "feeds"})
  public record Sources(List<OutletHead> outlets, List<Feed> feeds) {}

  /** An outlet; {@code kind} and {@code reliability} as the tables of outlets tell them. */
  @JsonPropertyOrder({"outlet", "kind", "reliability", "reports", "claims", "latest"})
  public record OutletHead(
      String outlet,
      String kind,
      String reliability,
      int reports,
      int claims,
      @Nullable String latest) {}

  /** A feed and how it is; {@code gathered} counts the entries that are remembered. */
  @JsonPropertyOrder({"address", "status", "last", "next", "trouble", "gathered"})
  public record Feed(
      String address,
      String status,
      @Nullable String last,
      @Nullable String next,
      @Nullable String trouble,
      int gathered) {}

  /** A page of the log, the newest entry first. */
  @JsonPropertyOrder({"entries", "next"})
  public record Log(List<LogEntry> entries, @Nullable String next) {
    /** The entries, and the address of the page after. */
    public static Log of(List<Entry> entries, Optional<String> next) {
      return new Log(entries.stream().map(LogEntry::of).toList(), next.orElse(null));
    }
  }

  /** What a list tells of an entry; its payload is to be had from the command {@code changes}. */
  @JsonPropertyOrder({"seq", "recorded", "kind", "subject", "author", "hash"})
  public record LogEntry(
      long seq, String recorded, String kind, String subject, String author, String hash) {
    /** What is told of the entry. */
    public static LogEntry of(Entry entry) {
      return new LogEntry(
          entry.sequence(),
          entry.recorded().toString(),
          entry.kind().word(),
          entry.subject(),
          entry.author(),
          entry.hash());
    }
  }

  /**
   * A view; {@code incidents} tells on how many it rests, and {@code whole} whether these are all.
   */
  @JsonPropertyOrder({"view", "title", "columns", "incidents", "whole", "rows"})
  public record View(
      String view,
      String title,
      List<String> columns,
      int incidents,
      boolean whole,
      List<Row> rows) {}

  /** One row of a view. */
  @JsonPropertyOrder({"cells", "incident", "verdict", "claims"})
  public record Row(
      List<String> cells, @Nullable String incident, String verdict, List<String> claims) {}
}
