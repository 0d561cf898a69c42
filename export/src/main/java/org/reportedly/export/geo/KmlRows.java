package org.reportedly.export.geo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import org.reportedly.export.row.RowWriter;
import org.reportedly.export.table.Cell;
import org.reportedly.export.table.Column;
import org.reportedly.export.table.Table;
import org.reportedly.export.xml.XmlElements;
import org.reportedly.model.Coordinates;
import org.reportedly.model.Period;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;

/**
 * A table as placemarks (KML 2.2) with their days and all columns as data. The coarser a place is
 * known, the larger and fainter its mark; what has no point is a placemark without one.
 *
 * @param <R> what a row is
 * @param table the columns, which become data
 */
public record KmlRows<R>(Table<R> table) implements RowWriter<R> {
  @Override
  public long write(Iterator<R> rows, OutputStream out) throws IOException {
    XmlElements xml = new XmlElements(out);
    xml.start("kml", "xmlns", "http://www.opengis.net/kml/2.2");
    xml.start("Document");
    xml.leaf("name", "Reportedly: " + table.name());
    for (Precision precision : Precision.values()) {
      style(xml, precision);
    }
    while (rows.hasNext()) {
      xml.line();
      placemark(xml, rows.next());
    }
    xml.line();
    xml.end();
    xml.end();
    xml.finish();
    return 0;
  }

  private static void style(XmlElements xml, Precision precision) throws IOException {
    xml.line();
    xml.start("Style", "id", precision.word());
    xml.start("IconStyle");
    xml.leaf("color", opacity(precision) + "2e3cd8");
    xml.leaf("scale", scale(precision));
    xml.end();
    xml.end();
  }

  /** How solid the mark is, in two digits of base 16. */
  private static String opacity(Precision precision) {
    return switch (precision) {
      case POINT, TOWN -> "ff";
      case DISTRICT -> "b0";
      case PROVINCE -> "80";
      case COUNTRY, REGION -> "50";
    };
  }

  private static String scale(Precision precision) {
    return switch (precision) {
      case POINT, TOWN -> "0.8";
      case DISTRICT -> "1.2";
      case PROVINCE -> "1.8";
      case COUNTRY, REGION -> "2.5";
    };
  }

  private void placemark(XmlElements xml, R row) throws IOException {
    Optional<Place> place = table.place().apply(row);
    Optional<Period> when = table.when().apply(row);
    xml.start("Placemark");
    xml.leaf("name", table.heading().apply(row));
    if (place.isPresent()) {
      xml.leaf("description", "Known as exactly as: " + place.get().precision().word());
    }
    if (when.isPresent()) {
      xml.start("TimeSpan");
      xml.leaf("begin", when.get().start().toString());
      xml.leaf("end", when.get().end().toString());
      xml.end();
    }
    if (place.isPresent()) {
      xml.leaf("styleUrl", "#" + place.get().precision().word());
    }
    data(xml, row);
    Optional<Coordinates> point = place.flatMap(Place::coordinates);
    if (point.isPresent()) {
      xml.start("Point");
      xml.leaf("coordinates", point.get().longitude() + "," + point.get().latitude());
      xml.end();
    }
    xml.end();
  }

  private void data(XmlElements xml, R row) throws IOException {
    xml.start("ExtendedData");
    for (Column<R> column : table.columns()) {
      Optional<Cell> cell = column.cell().apply(row);
      if (cell.isPresent()) {
        xml.start("Data", "name", column.name());
        xml.leaf("value", cell.get().written());
        xml.end();
      }
    }
    xml.end();
  }
}
