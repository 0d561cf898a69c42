package org.reportedly.export.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.reportedly.export.ExportFormat;
import org.reportedly.export.Exported;
import org.reportedly.export.GivenHoldings;
import org.reportedly.export.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Features for maps, geometry read by JTS. */
class GeoJsonRowsTest {
  private static JsonNode features(Subject subject) throws Exception {
    String text = Exported.of(subject, ExportFormat.GEOJSON, GivenHoldings.ofStrait()).text();
    return new JsonMapper().readTree(text).get("features");
  }

  @Test
  void aPlaceIsAPointWithItsPrecision() throws Exception {
    JsonNode feature = features(Subject.INCIDENTS).get(0);

    Coordinate point =
        new GeoJsonReader()
            .read(new StringReader(feature.get("geometry").toString()))
            .getCoordinate();
    assertThat(point.getX()).isEqualTo(31.25);
    assertThat(point.getY()).isEqualTo(-46.5);
    assertThat(feature.get("id").stringValue()).isEqualTo("i-a-1");
    assertThat(feature.at("/properties/precision").stringValue()).isEqualTo("town");
    assertThat(feature.at("/properties/killed_high").intValue()).isEqualTo(12);
    assertThat(feature.at("/properties/sources").size()).isEqualTo(2);
  }

  @Test
  void whatHasNoPointIsAFeatureWithoutGeometry() throws Exception {
    JsonNode features = features(Subject.CLAIMS);

    assertThat(features).hasSize(4);
    assertThat(features.get(2).get("geometry").isNull()).isTrue();
    assertThat(features.get(2).at("/properties/precision").stringValue()).isEqualTo("province");
    assertThat(features.get(3).at("/properties/place").isNull()).isTrue();
  }
}
