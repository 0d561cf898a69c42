package org.reportedly.gazetteer.compile;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reportedly.gazetteer.knowledge.Countries;
import org.reportedly.gazetteer.shape.Outline;
import org.reportedly.gazetteer.shape.OutlineFile;
import org.reportedly.gazetteer.shape.Ring;

/** Simplifies the outlines of provinces, joins them to countries, and writes both. */
final class OutlineCompiler {
  /** The share of points that stay. */
  private static final double KEPT = 0.2;

  /** Rings of fewer square units, about four square kilometres, are islets; largest ones stay. */
  private static final double ISLET = 80_000;

  private final List<ProvinceShapes.Shape> shapes;
  private final Arcs arcs;
  private final double threshold;

  private OutlineCompiler(List<ProvinceShapes.Shape> shapes) {
    this.shapes = shapes;
    List<long[]> rings = shapes.stream().flatMap(shape -> shape.rings().stream()).toList();
    arcs = new Arcs(rings);
    threshold = threshold(rings);
  }

  static void compile(Path source, Path target) throws IOException {
    OutlineCompiler compiler = new OutlineCompiler(ProvinceShapes.read(source));
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
      OutlineFile.write(compiler.provinces(), out);
      OutlineFile.write(compiler.countries(), out);
    }
  }

  private double threshold(List<long[]> rings) {
    double[] areas =
        rings.stream()
            .flatMap(ring -> arcs.cut(ring).stream())
            .flatMapToDouble(arc -> Arrays.stream(Simplifier.areas(arc)))
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    return areas.length == 0 ? 0 : areas[(int) ((areas.length - 1) * (1 - KEPT))];
  }

  private List<Outline> provinces() {
    List<Outline> outlines = new ArrayList<>();
    for (ProvinceShapes.Shape shape : shapes) {
      Provinces.Province province = shape.province();
      List<List<long[]>> rings =
          shape.rings().stream()
              .map(ring -> arcs.cut(ring).stream().map(this::simplified).toList())
              .toList();
      outlines.add(
          new Outline(
              province.code(),
              province.geonames(),
              province.name(),
              province.country(),
              Rings.of(rings, ISLET)));
    }
    outlines.sort(Comparator.comparing(Outline::code).thenComparing(Outline::name));
    return outlines;
  }

  private long[] simplified(long[] arc) {
    double[] areas = Simplifier.areas(arc);
    long[] kept = new long[arc.length];
    int count = 0;
    for (int i = 0; i < arc.length; i++) {
      if (areas[i] > threshold) {
        kept[count++] = arc[i];
      }
    }
    return Arrays.copyOf(kept, count);
  }

  /** A country is bounded by the lines that only one of its provinces has. */
  private List<Outline> countries() {
    Map<String, BorderLines> lines = new TreeMap<>();
    for (ProvinceShapes.Shape shape : shapes) {
      BorderLines border =
          lines.computeIfAbsent(shape.province().country(), country -> new BorderLines());
      for (long[] ring : shape.rings()) {
        arcs.cut(ring).forEach(border::add);
      }
    }
    Countries countries = Countries.load();
    List<Outline> outlines = new ArrayList<>();
    lines.forEach((code, border) -> {
      List<List<long[]>> rings =
          border.rings().stream()
              .map(ring -> ring.stream().map(this::simplified).toList())
              .toList();
      List<Ring> joined = Rings.of(rings, ISLET);
      countries
          .withCode(code)
          .ifPresent(country ->
              outlines.add(new Outline(code, country.geonames(), country.name(), code, joined)));
    });
    return outlines;
  }
}
