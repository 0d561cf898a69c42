package org.reportedly.ingest.archive;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One response that an archive holds.
 *
 * @param address what was fetched
 * @param moment when it was fetched
 * @param record names the record's bytes, such as {@code sha256:…}, where the archive tells it
 * @param headers the first value of each HTTP header, the names in lower case; none for resources
 * @param body the body, unpacked
 */
// The bytes are handed on and never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Capture(
    String address,
    Instant moment,
    Optional<String> record,
    Map<String, String> headers,
    byte[] body) {
  public Capture {
    headers = Map.copyOf(headers);
  }
}
