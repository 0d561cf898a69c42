package org.reportedly.ledger.canonical;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes JSON in one way only: the names of an object in the order of their UTF-16 code units, no
 * white space, numbers as plain decimals without needless zeros. After RFC 8785, but for numbers,
 * which are kept exactly instead of as doubles.
 */
public final class CanonicalJson {
  private static final int MOST_DIGITS = 400;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
          .build();

  private CanonicalJson() {}

  /** The one written form of the value. */
  public static String write(JsonNode value) {
    StringBuilder out = new StringBuilder(256);
    write(value, out);
    return out.toString();
  }

  /**
   * Reads any JSON.
   *
   * @throws JacksonException if it is none
   */
  public static JsonNode read(String json) {
    return MAPPER.readTree(json);
  }

  private static void write(JsonNode value, StringBuilder out) {
    if (value.isObject()) {
      writeObject(value, out);
    } else if (value.isArray()) {
      out.append('[');
      for (int i = 0; i < value.size(); i++) {
        if (i > 0) {
          out.append(',');
        }
        write(value.get(i), out);
      }
      out.append(']');
    } else if (value.isString()) {
      JsonText.quote(value.stringValue(), out);
    } else if (value.isNumber()) {
      out.append(plain(value.decimalValue()));
    } else if (value.isBoolean()) {
      out.append(value.booleanValue());
    } else {
      out.append("null");
    }
  }

  private static void writeObject(JsonNode object, StringBuilder out) {
    List<String> names = new ArrayList<>(object.propertyNames());
    Collections.sort(names);
    out.append('{');
    boolean first = true;
    for (String name : names) {
      if (!first) {
        out.append(',');
      }
      first = false;
      JsonText.quote(name, out);
      out.append(':');
      write(object.get(name), out);
    }
    out.append('}');
  }

  /** Without an exponent, unless somebody wrote one that would fill the disk with zeros. */
  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return Math.abs((long) stripped.scale()) > MOST_DIGITS
        ? stripped.toString()
        : stripped.toPlainString();
  }
}
