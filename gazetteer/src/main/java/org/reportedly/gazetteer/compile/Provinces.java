package org.reportedly.gazetteer.compile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reportedly.gazetteer.name.AlternateNames;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads the properties of Natural Earth's provinces from GeoJSON, without their outlines. */
final class Provinces {
  private static final List<String> OTHER_NAMES =
      List.of("name", "name_alt", "gn_name", "gns_name", "woe_name", "name_local");

  private Provinces() {}

  /**
   * A province of Natural Earth.
   *
   * @param code GeoNames' dotted code, such as {@code UA.05}; its province part may be empty
   * @param geonames id of GeoNames, or 0
   * @param name in English
   * @param names further ones
   */
  record Province(
      String code,
      int geonames,
      String name,
      List<String> names,
      double latitude,
      double longitude) {
    String country() {
      return code.substring(0, 2);
    }

    boolean hasCode() {
      return code.length() > 3;
    }
  }

  static List<Province> read(Path file) throws IOException {
    List<Province> provinces = new ArrayList<>();
    ObjectMapper mapper =
        JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        JsonParser parser = mapper.createParser(in)) {
      // Only the properties become a tree; skipping the outlines keeps the memory small.
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
          String name = parser.currentName();
          if (name.equals("properties")) {
            parser.nextToken();
            JsonNode properties = mapper.readTree(parser);
            province(properties, provinces);
          } else if (name.equals("geometry")) {
            parser.nextToken();
            parser.skipChildren();
          }
        }
      }
    }
    return provinces;
  }

  static void province(JsonNode properties, List<Province> provinces) {
    String code = code(properties);
    String name = text(properties, "name_en");
    if (name.isEmpty()) {
      name = text(properties, "name");
    }
    if (code.isEmpty() || name.isEmpty()) {
      return;
    }
    List<String> names = new ArrayList<>();
    for (String field : OTHER_NAMES) {
      for (String other : text(properties, field).split("[|/]", -1)) {
        if (AlternateNames.isUsable(other)) {
          names.add(other.strip());
        }
      }
    }
    provinces.add(
        new Province(
            code,
            Math.max(0, properties.path("gn_id").asInt(0)),
            name,
            names,
            properties.path("latitude").asDouble(0),
            properties.path("longitude").asDouble(0)));
  }

  /** The border as GeoNames and ISO draw it goes before that of Natural Earth. */
  private static String code(JsonNode properties) {
    String geonames = text(properties, "gn_a1_code");
    if (geonames.matches("[A-Z]{2}\\..*")) {
      return geonames;
    }
    String iso = text(properties, "iso_3166_2");
    if (iso.matches("[A-Z]{2}-.*")) {
      return iso.substring(0, 2) + ".";
    }
    String country = text(properties, "iso_a2");
    return country.matches("[A-Z]{2}") ? country + "." : "";
  }

  private static String text(JsonNode properties, String field) {
    JsonNode value = properties.path(field);
    return value.isString() ? value.asString() : "";
  }
}
