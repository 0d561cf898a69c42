package org.reportedly.export.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reportedly.export.ExportFormat;
import org.reportedly.export.Exported;
import org.reportedly.export.GivenHoldings;
import org.reportedly.export.Subject;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Placemarks for globes, read as XML. */
class KmlRowsTest {
  private static Document read(GivenHoldings holdings) throws Exception {
    return Exported.of(Subject.INCIDENTS, ExportFormat.KML, holdings).xml();
  }

  private static String text(Element placemark, String name) {
    return placemark.getElementsByTagNameNS("*", name).item(0).getTextContent();
  }

  @Test
  void aPlaceIsAPointInTheStyleOfItsPrecisionWithItsDays() throws Exception {
    Document kml = read(GivenHoldings.ofStrait());
    Element shelling = (Element) kml.getElementsByTagNameNS("*", "Placemark").item(0);

    assertThat(kml.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.opengis.net/kml/2.2");
    assertThat(text(shelling, "name")).isEqualTo("shelling in Bilyi Port (contested)");
    assertThat(text(shelling, "coordinates")).isEqualTo("31.25,-46.5");
    assertThat(text(shelling, "styleUrl")).isEqualTo("#town");
    assertThat(text(shelling, "begin")).isEqualTo("2025-03-02");
  }

  @Test
  void whatHasNoPointOrDayIsStillThere() throws Exception {
    var placemarks = read(GivenHoldings.ofStrait()).getElementsByTagNameNS("*", "Placemark");

    assertThat(placemarks.getLength()).isEqualTo(3);
    Element flight = (Element) placemarks.item(1);
    assertThat(flight.getElementsByTagNameNS("*", "Point").getLength()).isZero();
    assertThat(text(flight, "description")).isEqualTo("Known as exactly as: province");
    assertThat(((Element) placemarks.item(2)).getElementsByTagNameNS("*", "TimeSpan").getLength())
        .isZero();
  }

  @Test
  void hostileTextStaysText() throws Exception {
    String hostile = "]]><Point>&amp;<!ENTITY x \u0000\u001B \uD800 \uD83D\uDE00";

    Document kml = read(GivenHoldings.saying(hostile));

    assertThat(kml.getElementsByTagNameNS("*", "Point").getLength()).isZero();
    assertThat(text(kml.getDocumentElement(), "ExtendedData"))
        .contains("]]><Point>&amp;<!ENTITY x \uFFFD\uFFFD \uFFFD \uD83D\uDE00");
  }
}
