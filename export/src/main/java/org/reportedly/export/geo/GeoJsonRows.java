package org.reportedly.export.geo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedly.export.json.JsonNumber;
import org.reportedly.export.json.SafeJson;
import org.reportedly.export.row.RowWriter;
import org.reportedly.export.table.Cell;
import org.reportedly.export.table.Column;
import org.reportedly.export.table.Table;
import org.reportedly.model.Coordinates;
import org.reportedly.model.Place;

/**
 * A table as a collection of features (RFC 7946), a feature a line. The geometry is the middle of
 * the place, or null where no point is known; the property {@code precision} says of how large a
 * place it is the middle.
 *
 * @param <R> what a row is
 * @param table the columns, which become properties
 */
public record GeoJsonRows<R>(Table<R> table) implements RowWriter<R> {
  private record Feature(
      String type, String id, @Nullable Point geometry, Map<String, @Nullable Object> properties) {}

  private record Point(String type, List<Double> coordinates) {}

  @Override
  public long write(Iterator<R> rows, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write("{\"type\":\"FeatureCollection\",\"features\":[");
    String before = "\n";
    while (rows.hasNext()) {
      writer.write(before);
      writer.write(SafeJson.of(feature(rows.next())));
      before = ",\n";
    }
    writer.write("\n]}\n");
    writer.flush();
    return 0;
  }

  private Feature feature(R row) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    for (Column<R> column : table.columns()) {
      properties.put(
          column.name(), column.cell().apply(row).map(GeoJsonRows::<Object>value).orElse(null));
    }
    Optional<Coordinates> point = table.place().apply(row).flatMap(Place::coordinates);
    return new Feature(
        "Feature",
        String.valueOf(properties.get(table.columns().getFirst().name())),
        point.map(it -> new Point("Point", List.of(it.longitude(), it.latitude()))).orElse(null),
        properties);
  }

  private static Object value(Cell cell) {
    return switch (cell) {
      case Cell.Words words -> words.words();
      case Cell.Whole whole -> whole.number();
      case Cell.Decimal decimal -> JsonNumber.of(decimal.number());
      case Cell.Flag flag -> flag.holds();
      case Cell.Text _, Cell.Day _, Cell.Moment _ -> cell.written();
    };
  }
}
