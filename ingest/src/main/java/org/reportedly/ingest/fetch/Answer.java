package org.reportedly.ingest.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server answered to one request.
 *
 * @param target what was asked for
 * @param status the status code
 * @param headers the first value of each header, the names in lower case
 * @param raw all bytes of the answer as they came, header and body
 * @param body the body, unpacked
 * @param completeness how much of the body there is
 */
// The bytes are handed on and never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Answer(
    URI target,
    int status,
    Map<String, String> headers,
    byte[] raw,
    byte[] body,
    Completeness completeness) {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);

  public Answer {
    headers = Map.copyOf(headers);
  }

  /** A header's value, by its name in any case. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The charset that the server named. */
  public Optional<String> charset() {
    return header("Content-Type")
        .map(CHARSET::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1));
  }

  /** The media type without its parameters, in lower case; empty if the server named none. */
  public String mediaType() {
    String type = header("Content-Type").orElse("");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }
}
