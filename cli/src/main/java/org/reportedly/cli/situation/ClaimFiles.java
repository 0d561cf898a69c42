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
public record ClaimFiles(List<Path> claims, List<Path> reports) implements ClaimSource {
  private static final JsonMapper JSON = new JsonMapper();

  public ClaimFiles {
    claims = List.copyOf(claims);
    reports = List.copyOf(reports);
  }

  /** What a line about a report tells. */
  private record Origin(Optional<String> outlet, Optional<LocalDate> published) {}

  @FunctionalInterface
  private interface LineUser {
    void use(JsonNode line);
  }

  @Override
  public List<ReportedClaim> claims(Optional<LocalDate> asOf) throws IOException {
    Map<String, Origin> origins = new HashMap<>();
    for (Path file : reports) {
      eachLine(file, line -> origins.put(ClaimLine.text(line, "id"), origin(line)));
    }
    List<ReportedClaim> found = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Path file : claims) {
      eachLine(
          file,
          line -> {
            Origin own = origin(line);
            Origin told = origins.getOrDefault(ClaimLine.text(line, "report"), own);
            var claim = ClaimLine.claim(line);
            if (!ids.add(claim.id())) {
              throw new IllegalArgumentException("the claim " + claim.id() + " stands there twice");
            }
            found.add(new ReportedClaim(told.outlet(), told.published(), claim));
          });
    }
    return asOf.map(day -> found.stream().filter(it -> knownOn(it, day)).toList()).orElse(found);
  }

  private static boolean knownOn(ReportedClaim claim, LocalDate day) {
    return claim.published().map(published -> !published.isAfter(day)).orElse(true);
  }

  private static Origin origin(JsonNode line) {
    return new Origin(
        ClaimLine.optionalText(line, "outlet"),
        ClaimLine.optionalText(line, "published").map(LocalDate::parse));
  }

  private static void eachLine(Path file, LineUser user) throws IOException {
    int number = 0;
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        number++;
        if (!text.isBlank()) {
          user.use(JSON.readTree(text));
        }
      }
    } catch (NoSuchFileException missing) {
      throw new IOException(file + " does not exist.", missing);
    } catch (CharacterCodingException wrong) {
      throw new IOException(file + ", line " + (number + 1) + " is not UTF-8.", wrong);
    } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException wrong) {
      throw new IOException(
          "%s, line %d is no claim: %s.".formatted(file, number, firstLine(wrong)), wrong);
    }
  }

  private static String firstLine(Exception failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }
}
