package org.reportedly.server.page.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reportedly.fusion.ReportedClaim;

/**
 * A statement and those that repeat its words in other reports, as outlets do that print an
 * agency's text.
 *
 * @param origin the earliest
 * @param copies the others, in canonical order
 */
public record Copies(ReportedClaim origin, List<ReportedClaim> copies) {
  public Copies {
    copies = List.copyOf(copies);
  }

  /** The claims of one account, each set of same words once, in canonical order. */
  public static List<Copies> fold(List<ReportedClaim> claims) {
    Map<String, List<ReportedClaim>> byWords = new LinkedHashMap<>();
    for (ReportedClaim claim : claims) {
      byWords
          .computeIfAbsent(
              claim.claim().stance() + plain(claim.claim().evidence().text()),
              _ -> new ArrayList<>())
          .add(claim);
    }
    return byWords.values().stream()
        .map(same -> new Copies(same.getFirst(), same.subList(1, same.size())))
        .toList();
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
