package org.reportedly.server.http;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a request is answered with.
 *
 * @param status HTTP status
 * @param type media type of the body
 * @param headers further headers by name
 * @param body what is sent
 */
public record Answer(int status, String type, Map<String, String> headers, Body body) {
  public static final String HTML = "text/html; charset=utf-8";
  public static final String JSON = "application/json";
  public static final String CSV = "text/csv; charset=utf-8";
  public static final String TEXT = "text/plain; charset=utf-8";

  public Answer {
    headers = Map.copyOf(headers);
  }

  /** A good answer with the given text. */
  public static Answer of(String type, String text) {
    return new Answer(200, type, Map.of(), Body.Whole.of(text));
  }

  /** A good answer with the given bytes. */
  public static Answer of(String type, byte[] bytes) {
    return new Answer(200, type, Map.of(), new Body.Whole(bytes));
  }

  /** A good answer that is written while it is sent. */
  public static Answer streaming(String type, Body.Writing writing) {
    return new Answer(200, type, Map.of(), new Body.Streamed(writing));
  }

  /** Leads a browser to another address of this server, which it asks for with GET. */
  public static Answer seeOther(String address) {
    if (!address.startsWith("/") || address.startsWith("//")) {
      throw new IllegalArgumentException("not an address of this server: " + address);
    }
    return new Answer(303, TEXT, Map.of("Location", address), Body.Whole.of(""));
  }

  /** Leads a browser to another server, which the program chose and no visitor. */
  public static Answer elsewhere(URI address) {
    return new Answer(303, TEXT, Map.of("Location", address.toString()), Body.Whole.of(""));
  }

  /** The same with another status. */
  public Answer withStatus(int other) {
    return new Answer(other, type, headers, body);
  }

  /** The same with one more header. */
  public Answer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, type, more, body);
  }
}
