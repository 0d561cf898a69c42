package org.reportedly.gazetteer.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reportedly.gazetteer.entry.AdministrativeArea;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Names of provinces or districts by GeoNames' dotted codes.
 *
 * @param names in the order of the source
 */
record Areas(Map<String, String> names) {
  Areas {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  /** Reads the list of objects with {@code code} and {@code name}. */
  static Areas read(Path file) throws IOException {
    Map<String, String> names = new LinkedHashMap<>();
    for (JsonNode area : new ObjectMapper().readTree(file.toFile())) {
      names.put(area.get("code").asString(), area.get("name").asString());
    }
    return new Areas(names);
  }

  AdministrativeArea area(String code) {
    String name = names.get(code);
    return name == null ? AdministrativeArea.NONE : new AdministrativeArea(code, name);
  }
}
