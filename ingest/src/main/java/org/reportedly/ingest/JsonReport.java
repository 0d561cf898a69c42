package org.reportedly.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.ingest.text.CharacterMending;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.model.Note;
import org.reportedly.model.Provenance;
import org.reportedly.model.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one line of a JSON Lines file of reports: {@code id} and {@code text} are needed, {@code
 * scene}, {@code outlet}, {@code published}, {@code title} and the fields of {@link Provenance} may
 * be missing or null, and anything else is passed over.
 *
 * <p>May be used by many threads at once.
 */
final class JsonReport {
  private static final String FIX_LINE = "Correct the line or take it out.";

  private final JsonMapper mapper;

  JsonReport(Limits limits) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.nesting())
            .maxStringLength(limits.reportBytes())
            .build();
    mapper =
        JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
            .build();
  }

  /**
   * Reads one report.
   *
   * @param line the line's characters
   * @param notes takes what had to be mended in the text
   */
  Report read(String line, List<Note> notes) throws Unreadable {
    JsonNode object = parse(line);
    String id = id(object);
    String text = required(text(object, "text", notes), "text");
    if (text.isBlank()) {
      throw new Unreadable("the report's text is empty", "Give it a text or take it out.");
    }
    return new Report(
        id,
        label(object, "scene"),
        label(object, "outlet"),
        published(object),
        label(object, "title"),
        text,
        provenance(object));
  }

  private static Provenance provenance(JsonNode object) throws Unreadable {
    return new Provenance(
        label(object, "address"),
        label(object, "byline"),
        fetched(object),
        label(object, "record"),
        label(object, "language"),
        via(object),
        label(object, "copyOf"));
  }

  private static Optional<Instant> fetched(JsonNode object) throws Unreadable {
    Optional<String> written = label(object, "fetched");
    try {
      return written.map(Instant::parse);
    } catch (DateTimeException noMoment) {
      throw new Unreadable(
          "there is no such moment of fetching: " + written.orElse(""),
          "Write it as YYYY-MM-DDThh:mm:ssZ, or leave the field out.");
    }
  }

  private static List<String> via(JsonNode object) throws Unreadable {
    JsonNode hands = object.get("via");
    if (hands == null || hands.isNull()) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (JsonNode hand : hands) {
      if (!hand.isString()) {
        throw new Unreadable("the field \"via\" is no list of names", FIX_LINE);
      }
      names.add(CharacterMending.mend(hand.stringValue(), new ArrayList<>()));
    }
    return names;
  }

  private JsonNode parse(String line) throws Unreadable {
    try {
      JsonNode node = mapper.readTree(line);
      if (!node.isObject()) {
        throw new Unreadable("this is no JSON object", FIX_LINE);
      }
      return node;
    } catch (JacksonException broken) {
      int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
      String where = column > 0 ? " at column " + column : "";
      throw new Unreadable("this is broken JSON" + where, FIX_LINE);
    }
  }

  private static String id(JsonNode object) throws Unreadable {
    JsonNode node = object.get("id");
    if (node != null && node.isIntegralNumber()) {
      return node.asString();
    }
    String id = required(text(object, "id", new ArrayList<>()), "id");
    if (id.isBlank()) {
      throw new Unreadable("the report's id is empty", "Give it an id of its own.");
    }
    return id;
  }

  private static Optional<LocalDate> published(JsonNode object) throws Unreadable {
    Optional<String> written = label(object, "published");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = PublicationDay.parse(written.get());
    if (day.isEmpty()) {
      throw new Unreadable(
          "there is no such publication date: " + written.get(),
          "Write it as YYYY-MM-DD, or leave the field out.");
    }
    return day;
  }

  /** A field of a few words; an empty one counts as missing. */
  private static Optional<String> label(JsonNode object, String field) throws Unreadable {
    return text(object, field, new ArrayList<>()).map(String::strip).filter(s -> !s.isEmpty());
  }

  private static Optional<String> text(JsonNode object, String field, List<Note> notes)
      throws Unreadable {
    JsonNode node = object.get(field);
    if (node == null || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isString()) {
      throw new Unreadable("the field \"%s\" is no text".formatted(field), FIX_LINE);
    }
    return Optional.of(CharacterMending.mend(node.stringValue(), notes));
  }

  private static String required(Optional<String> value, String field) throws Unreadable {
    if (value.isEmpty()) {
      throw new Unreadable("the field \"%s\" is missing".formatted(field), FIX_LINE);
    }
    return value.get();
  }
}
