package org.reportedly.server.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedly.export.json.ClaimJson;
import org.reportedly.export.json.IncidentJson;

/** Pages of lists as JSON; {@code next} is the address of the page after, or null. */
public final class Lists {
  private Lists() {}

  /** A page of incidents. */
  @JsonPropertyOrder({"incidents", "next"})
  public record Incidents(List<IncidentJson> incidents, @Nullable String next) {}

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
      String recorded) {}

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
