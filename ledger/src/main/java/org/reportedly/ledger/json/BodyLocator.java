package org.reportedly.ledger.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds where the objects of one field stand in a payload, so that the database can hand out a
 * single claim of a long payload without anybody parsing the rest.
 */
public final class BodyLocator {
  private static final JsonFactory FACTORY = new JsonFactory();

  private BodyLocator() {}

  /**
   * A stretch of a payload in characters as databases count them: Unicode code points.
   *
   * @param start the first, from 0
   * @param length how many
   */
  public record Body(int start, int length) {}

  /**
   * The object, or the objects of the list, that the named field of the outermost object holds.
   *
   * @param payload a JSON object
   * @param field the field's name
   */
  public static List<Body> locate(String payload, String field) {
    List<Body> bodies = new ArrayList<>();
    try (JsonParser parser =
        FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), payload)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean wanted = parser.currentName().equals(field);
        JsonToken value = parser.nextToken();
        if (!wanted) {
          parser.skipChildren();
        } else if (value == JsonToken.START_ARRAY) {
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            bodies.add(body(parser));
          }
        } else if (value == JsonToken.START_OBJECT) {
          bodies.add(body(parser));
        }
      }
    }
    return inCodePoints(bodies, payload);
  }

  private static Body body(JsonParser parser) {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    parser.skipChildren();
    int end = (int) parser.currentTokenLocation().getCharOffset() + 1;
    return new Body(start, end - start);
  }

  /** Counts on from body to body, so that the payload is walked only once. */
  private static List<Body> inCodePoints(List<Body> bodies, String payload) {
    List<Body> counted = new ArrayList<>(bodies.size());
    int units = 0;
    int points = 0;
    for (Body body : bodies) {
      points += payload.codePointCount(units, body.start());
      int end = body.start() + body.length();
      int length = payload.codePointCount(body.start(), end);
      counted.add(new Body(points, length));
      points += length;
      units = end;
    }
    return counted;
  }
}
