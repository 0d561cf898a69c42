package org.reportedly.cli.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.ledger.json.ClaimJson;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.model.Claim;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;

/**
 * Claims that were read before, from a file with one claim a line, in the place of a reader. May be
 * used by many threads at once.
 */
public final class ImportedClaims implements ClaimReader {
  private final Map<String, List<Claim>> byReport = new LinkedHashMap<>();

  private ImportedClaims() {}

  /**
   * Reads the file. A broken line is told and passed over.
   *
   * @param file claims as JSON Lines, UTF-8
   * @param problems takes a sentence for each broken line
   */
  public static ImportedClaims of(Path file, Consumer<String> problems) throws IOException {
    ImportedClaims imported = new ImportedClaims();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          imported.take(file + ":" + number, line, problems);
        }
      }
    } catch (CharacterCodingException noText) {
      problems.accept(file + ": this is not UTF-8. Convert it.");
    }
    return imported;
  }

  private void take(String where, String line, Consumer<String> problems) {
    try {
      Claim claim = ClaimJson.read(line);
      byReport.computeIfAbsent(claim.report(), _ -> new ArrayList<>()).add(claim);
    } catch (LedgerException broken) {
      problems.accept(where + ": " + broken.sentence());
    }
  }

  /** The reports that claims are about. */
  public Set<String> reports() {
    return Set.copyOf(byReport.keySet());
  }

  @Override
  public Reading read(Report report) {
    return new Reading(report, byReport.getOrDefault(report.id(), List.of()), List.of());
  }
}
