package org.reportedly.server.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.gazetteer.shape.Outline;
import org.reportedly.gazetteer.shape.Outlines;
import org.reportedly.gazetteer.shape.Ring;
import org.reportedly.model.Coordinates;

/** The program's outlines, each with the box that it lies in. Immutable. */
public final class Shapes {
  /** An outline and where it lies. */
  record Shape(Outline outline, Box box) {}

  private final Outlines outlines;
  private final List<Shape> provinces;
  private final Map<String, Shape> countries = new HashMap<>();

  private Shapes(Outlines outlines) {
    this.outlines = outlines;
    this.provinces = outlines.provinces().stream().map(Shapes::shape).toList();
    outlines.countries().forEach(it -> countries.put(it.code(), shape(it)));
  }

  /** Those that are part of the program; takes some tenths of a second. */
  public static Shapes load() {
    return new Shapes(Outlines.load());
  }

  private static Shape shape(Outline outline) {
    double west = 180;
    double south = 90;
    double east = -180;
    double north = -90;
    for (Ring ring : outline.rings()) {
      for (int i = 0; i < ring.size(); i++) {
        west = Math.min(west, ring.longitude(i));
        east = Math.max(east, ring.longitude(i));
        south = Math.min(south, ring.latitude(i));
        north = Math.max(north, ring.latitude(i));
      }
    }
    return new Shape(outline, new Box(west, south, east, north));
  }

  List<Shape> countriesIn(Box box) {
    return countries.values().stream()
        .filter(it -> it.box().meets(box))
        .sorted(java.util.Comparator.comparing(it -> it.outline().code()))
        .toList();
  }

  List<Shape> provincesIn(Box box) {
    List<Shape> found = new ArrayList<>();
    for (Shape province : provinces) {
      if (province.box().meets(box)) {
        found.add(province);
      }
    }
    return found;
  }

  Optional<Outline> country(String code) {
    return Optional.ofNullable(countries.get(code)).map(Shape::outline);
  }

  Optional<Outline> provinceAt(Coordinates point) {
    return outlines.provinceAt(point);
  }
}
