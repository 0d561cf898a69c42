package org.reportedly.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.reportedly.ledger.json.ReportJson;
import org.reportedly.model.Report;

/**
 * What a report says, whenever and however it came: two of the same version need not be kept twice.
 *
 * @param hash of all of the report but its id, and when and as which bytes it was fetched
 */
record ReportVersion(String hash) {
  static ReportVersion of(Report report) {
    Report same = report.apartFromFetching();
    Report nameless =
        new Report(
            "-",
            same.scene(),
            same.outlet(),
            same.published(),
            same.title(),
            same.text(),
            same.provenance());
    try {
      byte[] words = ReportJson.write(nameless).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(words);
      return new ReportVersion(HexFormat.of().formatHex(digest, 0, 16));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
