package org.reportedly.ledger.json;

import java.util.List;
import java.util.Optional;
import org.reportedly.ledger.canonical.CanonicalJson;
import org.reportedly.model.Claim;
import org.reportedly.model.Note;
import org.reportedly.model.Span;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The payload of an entry of claims: all claims of one report, and the notes about it. */
public final class ClaimSetJson {
  private ClaimSetJson() {}

  /**
   * What such an entry holds.
   *
   * @param report the report's id
   * @param of the hash of the payload of the report's entry: the words that the claims rest on
   * @param claims in the order of the reading
   * @param notes what could not be read
   */
  public record ClaimSet(String report, String of, List<Claim> claims, List<Note> notes) {
    public ClaimSet {
      claims = List.copyOf(claims);
      notes = List.copyOf(notes);
    }
  }

  /** The one written form of such a payload. */
  public static String write(ClaimSet set) {
    ObjectNode node =
        JsonNodeFactory.instance.objectNode().put("report", set.report()).put("of", set.of());
    var claims = node.putArray("claims");
    set.claims().forEach(claim -> claims.add(ClaimWriter.write(claim)));
    var notes = node.putArray("notes");
    for (Note note : set.notes()) {
      ObjectNode inner = notes.addObject().put("message", note.message());
      note.where().ifPresent(span -> inner.put("start", span.start()).put("end", span.end()));
    }
    return CanonicalJson.write(node);
  }

  /** Reads what {@link #write} wrote. */
  public static ClaimSet read(String json) {
    JsonFields fields = JsonFields.parse(json);
    return new ClaimSet(
        fields.textOf("report"),
        fields.textOf("of"),
        fields.each("claims", ClaimReading::read),
        fields.each("notes", ClaimSetJson::note));
  }

  private static Note note(JsonFields json) {
    Optional<Span> where =
        json.number("start").map(_ -> new Span(json.countOf("start"), json.countOf("end")));
    return new Note(where, json.textOf("message"));
  }
}
