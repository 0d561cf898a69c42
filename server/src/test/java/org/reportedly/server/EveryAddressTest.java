package org.reportedly.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.server.account.Account;
import org.reportedly.server.account.AccountFile;
import org.reportedly.server.account.PasswordHash;
import org.reportedly.server.http.RequestPath;
import org.reportedly.server.http.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks over the desk by its own links, and over all that its description promises. */
class EveryAddressTest {
  private static final String PASSWORD = "a quiet harbour";
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
  private static final int OF_ONE_KIND = 3;

  /** Pages that show nothing of the ledger, or are data already. */
  private static final Set<String> NO_DATA = Set.of("/sign-in", "/api");

  private RunningDesk desk;
  private String job = "";

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    AccountFile file = new AccountFile(folder.resolve("accounts.tsv"));
    file.put(new Account("olga", Role.ADMIN, PasswordHash.of(PASSWORD)));
    desk = new RunningDesk(folder, Reports.ofCalamar(), () -> Reports::read, Optional.of(file));
    desk.picture.add(Reports.ofTheProvince(), "test");
    job = beginJob();
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void everyPageThatLinksLeadToIsDataTooAndEveryTableIsCsv() {
    Deque<String> waiting = new ArrayDeque<>(List.of("/", "/accounts", job));
    Set<String> known = new TreeSet<>(waiting);
    Map<String, Integer> kinds = new HashMap<>();
    List<String> pages = new ArrayList<>();
    while (!waiting.isEmpty()) {
      String address = waiting.remove();
      HttpResponse<String> answer = get(address);
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      if (!isPage(answer)) {
        continue;
      }
      pages.add(address);
      LINK.matcher(answer.body())
          .results()
          .map(it -> it.group(1).replace("&amp;", "&"))
          .filter(known::add)
          .filter(it -> kinds.merge(kind(it), 1, Integer::sum) <= OF_ONE_KIND)
          .forEach(waiting::add);
      if (!NO_DATA.contains(path(address))) {
        assertIsData(address, answer.body().contains("<table"));
      }
    }

    assertThat(pages)
        .as("pages that were looked at")
        .contains("/", "/incidents", "/claims", "/reports", "/sources", "/changes", "/webhooks")
        .contains("/measures", "/attacks", "/control", "/tolls", "/displacement", "/elections")
        .contains("/movements", "/aid", "/responsibility", "/accounts", job)
        .anyMatch(it -> it.startsWith("/incidents/i-"))
        .anyMatch(it -> it.startsWith("/reports/"));
  }

  /** The same address with an ending gives data; the situation, which has no name, by its name. */
  private void assertIsData(String address, boolean isTable) {
    String path = path(address).equals("/") ? "/situation" : path(address);
    String rest = address.substring(path(address).length());
    HttpResponse<String> json = get(path + ".json" + rest);
    assertThat(json.statusCode()).as(path + ".json").isEqualTo(200);
    assertThat(MAPPER.readTree(json.body()).isObject()).as(path + ".json").isTrue();
    if (isTable) {
      HttpResponse<String> csv = get(path + ".csv" + rest);
      assertThat(csv.statusCode()).as(path + ".csv").isEqualTo(200);
      assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    }
  }

  @Test
  void everythingThatTheDescriptionPromisesIsThere() {
    JsonNode paths = MAPPER.readTree(get("/api").body()).path("paths");
    assertThat(paths.size()).isGreaterThan(15);
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      if (path.getValue().has("get") && !path.getKey().equals("/api/changes")) {
        for (String address : addresses(path.getKey(), path.getValue().path("get"))) {
          HttpResponse<String> answer = get(address);
          assertThat(answer.statusCode()).as(address).isEqualTo(200);
          String promised =
              path.getValue().at("/get/responses/200/content").propertyNames().iterator().next();
          if (promised.equals("application/json")) {
            JsonNode body = MAPPER.readTree(answer.body());
            path.getValue()
                .at("/get/responses/200/content/application~1json/schema/required")
                .forEach(field ->
                    assertThat(body.has(field.asString())).as(address + " " + field).isTrue());
          }
        }
      }
    }
  }

  /** The addresses that a pattern stands for, with the ledger's own ids in them. */
  private List<String> addresses(String pattern, JsonNode operation) {
    List<String> found = List.of(pattern.replace("{id}", id(pattern)));
    for (JsonNode parameter : operation.path("parameters")) {
      List<String> values = new ArrayList<>();
      parameter.path("schema").path("enum").forEach(it -> values.add(it.asString()));
      String name = "{" + parameter.path("name").asString("") + "}";
      if (name.equals("{format}")) {
        values.addAll(List.of("csv", "jsonl"));
      }
      if (pattern.contains(name)) {
        found =
            found.stream()
                .flatMap(it -> values.stream().map(value -> it.replace(name, value)))
                .toList();
      }
    }
    return found;
  }

  private String id(String pattern) {
    if (pattern.startsWith("/incidents/")) {
      JsonNode list = MAPPER.readTree(get("/incidents.json?limit=1").body());
      return RequestPath.part(list.at("/incidents/0/incident").asString());
    }
    return pattern.startsWith("/jobs/") ? job.substring("/jobs/".length()) : "wire-2";
  }

  /** Two reports, so that the page of the work stays instead of leading on to the one. */
  private String beginJob() {
    HttpResponse<String> page = get("/sources");
    Matcher token = Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(page.body());
    assertThat(token.find()).isTrue();
    String lines = "{\"id\":\"a-1\",\"text\":\"Nine people were killed.\"}\n{\"id\":\"a-2\"}";
    String address =
        desk.post(
                "/sources",
                "then=keep&token="
                    + token.group(1)
                    + "&text="
                    + java.net.URLEncoder.encode(lines, StandardCharsets.UTF_8),
                "Authorization",
                basic(),
                "Cookie",
                page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", ""),
                "Content-Type",
                "application/x-www-form-urlencoded")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    Until.holds("it is read", () -> get(address + ".json").body().contains("\"finished\":true"));
    return address;
  }

  private HttpResponse<String> get(String address) {
    return desk.get(address, "Authorization", basic());
  }

  private static String basic() {
    return "Basic "
        + Base64.getEncoder().encodeToString(("olga:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isPage(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
  }

  private static String path(String address) {
    return URI.create(address).getRawPath();
  }

  /** Addresses that differ only in ids and filters show the same kind of page. */
  private static String kind(String address) {
    return path(address).replaceFirst("^(/(?:incidents|reports|claims|jobs)/)[^/.]+", "$1*");
  }
}
