package org.reportedly.cli.situation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.ledger.json.ClaimJson;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.model.Claim;
import org.reportedly.model.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Claims from files of JSON Lines as {@code reportedly read --format jsonl} writes them. As a claim
 * does not tell its report's outlet and day, the reports' own file can be read beside it.
 *
 * @param claims files with one claim a line
 * @param reports files with one report a line; of reports that are not there, neither outlet nor
 *     day is known unless the claim's line has them
 */
public record ClaimFiles(List<Path> claims, List<Path> reports) {
  private static final JsonMapper JSON = new JsonMapper();

  public ClaimFiles {
    claims = List.copyOf(claims);
    reports = List.copyOf(reports);
  }

  /** What a line about a report tells. */
  private record Origin(Optional<String> outlet, Optional<LocalDate> published, Wording wording) {
    static Origin of(JsonNode line) {
      JsonNode via = line.path("via");
      Optional<String> agency =
          via.isArray() && !via.isEmpty()
              ? Optional.of(via.get(via.size() - 1).asString(""))
              : Optional.empty();
      return new Origin(
          text(line, "outlet"),
          text(line, "published").map(LocalDate::parse),
          new Wording(agency.filter(it -> !it.isBlank()), text(line, "copyOf")));
    }

    private static Optional<String> text(JsonNode line, String field) {
      return Optional.of(line.path(field).asString("")).filter(it -> !it.isBlank());
    }
  }

  @FunctionalInterface
  private interface LineUser {
    void use(String line);
  }

  /**
   * All claims, in the order of the files.
   *
   * @param asOf only of reports that were published by then; everything if empty
   * @throws IOException if they cannot be read; its message is for a person
   */
  public List<ReportedClaim> read(Optional<LocalDate> asOf) throws IOException {
    Map<String, Origin> origins = new HashMap<>();
    for (Path file : reports) {
      eachLine(
          file,
          line -> {
            JsonNode report = JSON.readTree(line);
            origins.put(report.path("id").asString(""), Origin.of(report));
          });
    }
    List<ReportedClaim> found = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Path file : claims) {
      eachLine(
          file,
          line -> {
            Claim claim = ClaimJson.read(line);
            Origin told =
                Optional.ofNullable(origins.get(claim.report()))
                    .orElseGet(() -> Origin.of(JSON.readTree(line)));
            if (!ids.add(claim.id())) {
              throw new IllegalArgumentException("the claim " + claim.id() + " stands there twice");
            }
            found.add(new ReportedClaim(told.outlet(), told.published(), claim, told.wording()));
          });
    }
    return asOf.map(day -> found.stream().filter(it -> knownOn(it, day)).toList()).orElse(found);
  }

  private static boolean knownOn(ReportedClaim claim, LocalDate day) {
    return claim.published().map(published -> !published.isAfter(day)).orElse(true);
  }

  private static void eachLine(Path file, LineUser user) throws IOException {
    int number = 0;
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        number++;
        if (!text.isBlank()) {
          user.use(text);
        }
      }
    } catch (NoSuchFileException missing) {
      throw new IOException(file + " does not exist.", missing);
    } catch (CharacterCodingException wrong) {
      throw new IOException(file + ", line " + (number + 1) + " is not UTF-8.", wrong);
    } catch (JacksonException
        | IllegalArgumentException
        | LedgerException
        | java.time.DateTimeException wrong) {
      throw new IOException(
          "%s, line %d cannot be read: %s.".formatted(file, number, firstLine(wrong)), wrong);
    }
  }

  private static String firstLine(Exception failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }
}
