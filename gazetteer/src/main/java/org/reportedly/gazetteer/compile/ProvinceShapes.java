package org.reportedly.gazetteer.compile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads Natural Earth's provinces with their outlines from GeoJSON. */
final class ProvinceShapes {
  private ProvinceShapes() {}

  /**
   * A province with the rings of its outline.
   *
   * @param rings packed points, the last unlike the first
   */
  record Shape(Provinces.Province province, List<long[]> rings) {}

  static List<Shape> read(Path file) throws IOException {
    List<Shape> shapes = new ArrayList<>();
    ObjectMapper mapper =
        JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        JsonParser parser = mapper.createParser(in)) {
      boolean inFeatures = false;
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
          inFeatures = true;
        } else if (inFeatures && parser.currentToken() == JsonToken.START_OBJECT) {
          add(mapper.readTree(parser), shapes);
        }
      }
    }
    return shapes;
  }

  private static void add(JsonNode feature, List<Shape> shapes) {
    List<Provinces.Province> province = new ArrayList<>();
    Provinces.province(feature.path("properties"), province);
    if (!province.isEmpty()) {
      List<long[]> rings = new ArrayList<>();
      rings(feature.path("geometry").path("coordinates"), rings);
      shapes.add(new Shape(province.getFirst(), rings));
    }
  }

  /** Polygons and multipolygons alike: a ring is a list of points. */
  private static void rings(JsonNode node, List<long[]> rings) {
    if (node.path(0).path(0).isNumber()) {
      ring(node, rings);
      return;
    }
    for (JsonNode child : node) {
      rings(child, rings);
    }
  }

  private static void ring(JsonNode points, List<long[]> rings) {
    List<Long> ring = new ArrayList<>();
    for (JsonNode point : points) {
      long packed = Points.of(point.path(0).asDouble(), point.path(1).asDouble());
      if (ring.isEmpty() || ring.getLast() != packed) {
        ring.add(packed);
      }
    }
    while (ring.size() > 1 && ring.getFirst().equals(ring.getLast())) {
      ring.removeLast();
    }
    if (ring.size() >= 3) {
      rings.add(ring.stream().mapToLong(Long::longValue).toArray());
    }
  }
}
