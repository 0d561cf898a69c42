package org.reportedly.gazetteer.shape;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.model.Coordinates;

/** All outlines, and which one holds a point. Immutable. */
public final class Outlines {
  /** The name of the file among the program's resources. */
  public static final String BUNDLED = "outlines.bin";

  private final List<Outline> provinces;
  private final List<Outline> countries;

  /** The provinces that touch a cell of one degree by one. */
  private final Map<Integer, List<Outline>> cells = new HashMap<>();

  private Outlines(List<Outline> provinces, List<Outline> countries) {
    this.provinces = List.copyOf(provinces);
    this.countries = List.copyOf(countries);
    for (Outline province : provinces) {
      addCells(province);
    }
  }

  /** Those that are part of the program. */
  public static Outlines load() {
    try (InputStream in = Outlines.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its outlines " + BUNDLED);
      }
      DataInputStream data = new DataInputStream(new BufferedInputStream(in));
      return new Outlines(OutlineFile.read(data), OutlineFile.read(data));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the outlines", e);
    }
  }

  private void addCells(Outline province) {
    for (Ring ring : province.rings()) {
      double west = 180;
      double east = -180;
      double south = 90;
      double north = -90;
      for (int i = 0; i < ring.size(); i++) {
        west = Math.min(west, ring.longitude(i));
        east = Math.max(east, ring.longitude(i));
        south = Math.min(south, ring.latitude(i));
        north = Math.max(north, ring.latitude(i));
      }
      for (int x = (int) Math.floor(west); x <= east; x++) {
        for (int y = (int) Math.floor(south); y <= north; y++) {
          List<Outline> cell = cells.computeIfAbsent(cell(x, y), key -> new ArrayList<>(2));
          if (!cell.contains(province)) {
            cell.add(province);
          }
        }
      }
    }
  }

  private static int cell(int x, int y) {
    return (y + 90) * 361 + x + 180;
  }

  /** All provinces, in the order of their codes. */
  public List<Outline> provinces() {
    return provinces;
  }

  /** All countries, in the order of their codes. */
  public List<Outline> countries() {
    return countries;
  }

  /**
   * The province that holds the point; empty at sea, and close to borders as good as the outline.
   */
  public Optional<Outline> provinceAt(Coordinates point) {
    int cell = cell((int) Math.floor(point.longitude()), (int) Math.floor(point.latitude()));
    return cells.getOrDefault(cell, List.of()).stream()
        .filter(outline -> outline.holds(point))
        .findFirst();
  }
}
