package org.reportedly.ingest;

import java.util.Arrays;
import java.util.Optional;
import org.reportedly.model.Provenance;

/**
 * A file, a fetched body or a record of an archive, as a whole.
 *
 * @param source what it is called towards a person
 * @param id what a report of it is to be called
 * @param bytes all of it
 * @param mediaType as its server named it; empty where nobody did
 * @param charset as its server named it
 * @param provenance what is known of its way here
 */
// The bytes are handed on and never compared.
@SuppressWarnings("ArrayRecordComponent")
record Content(
    String source,
    String id,
    byte[] bytes,
    String mediaType,
    Optional<String> charset,
    Provenance provenance) {
  /** How it holds reports. */
  SourceKind kind() {
    SourceKind kind =
        SourceKind.of(source, Arrays.copyOf(bytes, Math.min(bytes.length, SourceKind.HEAD)));
    return switch (kind) {
      case TEXT -> mediaType.contains("html") ? SourceKind.PAGE : kind;
      case JSON_LINES -> mediaType.contains("feed+json") ? SourceKind.FEED : kind;
      default -> kind;
    };
  }

  /** The same once its bytes are kept under a name. */
  Content kept(String record) {
    Provenance named =
        new Provenance(
            provenance.address(),
            provenance.byline(),
            provenance.fetched(),
            Optional.of(record),
            provenance.language(),
            provenance.via(),
            provenance.copyOf());
    return new Content(source, id, bytes, mediaType, charset, named);
  }
}
