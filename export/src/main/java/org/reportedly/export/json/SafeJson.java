package org.reportedly.export.json;

import java.util.regex.Pattern;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Values as JSON on one line that no terminal obeys and that every charset of Unicode can hold. */
public final class SafeJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(JsonFactory.builder().characterEscapes(new TerminalEscapes()).build())
          .build();

  /** A half of a surrogate pair on its own; whole pairs count as one character to the pattern. */
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private SafeJson() {}

  /** The value's JSON. */
  public static String of(Object value) {
    return HALF.matcher(MAPPER.writeValueAsString(value))
        .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
  }
}
