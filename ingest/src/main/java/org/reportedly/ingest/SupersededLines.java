package org.reportedly.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedly.ingest.text.Line;
import org.reportedly.ingest.text.LineReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds the versions of reports that a later line of the same file replaces: of two lines with one
 * id that both tell when they were fetched, the later counts. What else is wrong with a line is
 * left to who reads it.
 */
final class SupersededLines {
  private static final JsonFactory JSON = new JsonFactory();

  private SupersededLines() {}

  /**
   * The numbers of the lines, from 1.
   *
   * @param in read to its end, not closed
   * @param lineBytes the longest line that is looked at
   */
  static Set<Integer> of(InputStream in, int lineBytes) throws IOException {
    Map<String, Integer> latest = new HashMap<>();
    Set<Integer> superseded = new HashSet<>();
    LineReader lines = new LineReader(in, lineBytes);
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (line.get() instanceof Line.Whole(int number, byte[] bytes)) {
        @Nullable String id = idOfFetched(bytes);
        if (id != null) {
          Optional.ofNullable(latest.put(id, number)).ifPresent(superseded::add);
        }
      }
    }
    return superseded;
  }

  /** The id of a report that tells when it was fetched; null of any other line. */
  private static @Nullable String idOfFetched(byte[] line) {
    @Nullable String id = null;
    boolean fetched = false;
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals("id") && value == JsonToken.VALUE_STRING) {
          id = parser.getString();
        } else if (name.equals("fetched")) {
          fetched = value == JsonToken.VALUE_STRING;
        } else {
          parser.skipChildren();
        }
      }
    } catch (JacksonException broken) {
      return null;
    }
    return fetched ? id : null;
  }
}
