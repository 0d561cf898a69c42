package org.reportedly.export.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.reportedly.export.ExportFormat;
import org.reportedly.export.Exported;
import org.reportedly.export.GivenHoldings;
import org.reportedly.export.Subject;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Alerts, held against a schema of the protocol's rules. */
class CapAlertTest {
  private static Schema schema() throws Exception {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    return factory.newSchema(CapAlertTest.class.getResource("cap-1.2.xsd"));
  }

  private static Document valid(GivenHoldings holdings) throws Exception {
    Exported alert = Exported.of(Subject.INCIDENTS, ExportFormat.CAP, holdings);
    schema().newValidator().validate(new StreamSource(new StringReader(alert.text())));
    return alert.xml();
  }

  private static String text(Element element, String name) {
    return element.getElementsByTagNameNS("*", name).item(0).getTextContent();
  }

  @Test
  void isValidAndADraftForSomebodyToReleaseOrNot() throws Exception {
    Document alert = valid(GivenHoldings.ofStrait());

    assertThat(text(alert.getDocumentElement(), "identifier"))
        .isEqualTo("reportedly-20250304050607000");
    assertThat(text(alert.getDocumentElement(), "sent")).isEqualTo("2025-03-04T05:06:07-00:00");
    assertThat(text(alert.getDocumentElement(), "status")).isEqualTo("Draft");
    assertThat(alert.getElementsByTagNameNS("*", "info").getLength()).isEqualTo(3);
  }

  @Test
  void anIncidentTellsItsVerdictItsTollsAndHowExactlyItsPlaceIsKnown() throws Exception {
    Document alert = valid(GivenHoldings.ofStrait());
    Element shelling = (Element) alert.getElementsByTagNameNS("*", "info").item(0);

    assertThat(text(shelling, "event")).isEqualTo("shelling");
    assertThat(text(shelling, "category")).isEqualTo("Security");
    assertThat(text(shelling, "certainty")).isEqualTo("Possible");
    assertThat(text(shelling, "urgency")).isEqualTo("Past");
    assertThat(text(shelling, "onset")).isEqualTo("2025-03-02T00:00:00-00:00");
    assertThat(text(shelling, "circle")).isEqualTo("-46.5,31.25 5");
    assertThat(shelling.getTextContent())
        .contains("verdictcontested")
        .contains("precisiontown")
        .contains("figure killed" + "killed 3–12 (best 12)");
  }

  @Test
  void aPlaceWithoutAPointHasNoCircleAndNoPlaceNoArea() throws Exception {
    var infos = valid(GivenHoldings.ofStrait()).getElementsByTagNameNS("*", "info");

    Element flight = (Element) infos.item(1);
    assertThat(text(flight, "areaDesc")).isEqualTo("Kherson province, UA");
    assertThat(flight.getElementsByTagNameNS("*", "circle").getLength()).isZero();
    assertThat(((Element) infos.item(2)).getElementsByTagNameNS("*", "area").getLength()).isZero();
  }

  @Test
  void hostileTextStaysText() throws Exception {
    Document alert = valid(GivenHoldings.saying("]]></info><info>&x; \u0000\uDFFF"));

    assertThat(alert.getElementsByTagNameNS("*", "info").getLength()).isEqualTo(1);
    assertThat(text(alert.getDocumentElement(), "description"))
        .contains("]]></info><info>&x; \uFFFD\uFFFD");
  }
}
