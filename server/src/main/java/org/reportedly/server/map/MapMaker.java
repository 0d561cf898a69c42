package org.reportedly.server.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.reportedly.fusion.verdict.VerdictKind;
import org.reportedly.gazetteer.shape.Outline;
import org.reportedly.model.Coordinates;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;
import org.reportedly.server.page.IncidentCard;

/** Draws incidents on a map. May be used by many threads at once. */
public final class MapMaker {
  private static final int LAND_GRID = 3;
  private static final double MOST_DEGREES_WITH_PROVINCES = 60;
  private static final int BACKDROPS = 32;

  private final Supplier<Shapes> shapes;
  private final Map<Box, Backdrop> backdrops =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Box, Backdrop> eldest) {
          return size() > BACKDROPS;
        }
      };

  /** The land of a part of the earth. */
  private record Backdrop(List<String> countries, List<String> provinces) {}

  /** Incidents at the same place, while they are collected. */
  private record Spot(Place place, Coordinates at, List<IncidentCard> cards) {}

  /**
   * @param shapes the outlines, asked for when there is something to draw
   */
  public MapMaker(Supplier<Shapes> shapes) {
    this.shapes = shapes;
  }

  /**
   * The map of these incidents.
   *
   * @param whole whether to show the whole earth instead of where most of them are
   */
  public MapDrawing draw(List<IncidentCard> cards, boolean whole) {
    List<Spot> spots = spots(cards);
    Box box = whole ? Box.WORLD : Box.around(spots.stream().map(Spot::at).toList());
    Projection projection = Projection.of(box);
    Backdrop land = backdrop(projection);
    List<Mark> marks = new ArrayList<>();
    List<Spot> elsewhere = new ArrayList<>();
    for (Spot spot : spots) {
      if (projection.box().holds(spot.at)) {
        marks.add(mark(spot, projection));
      } else {
        elsewhere.add(spot);
      }
    }
    marks.sort(Comparator.comparing((Mark it) -> it.precision()).reversed());
    int placed = spots.stream().mapToInt(it -> it.cards.size()).sum();
    return new MapDrawing(
        land.countries,
        land.provinces,
        marks,
        elsewhere.stream()
            .sorted(Comparator.comparingInt((Spot it) -> -it.cards.size()))
            .map(it -> it.place.name())
            .distinct()
            .toList(),
        cards.size() - placed);
  }

  private static List<Spot> spots(List<IncidentCard> cards) {
    Map<String, Spot> spots = new LinkedHashMap<>();
    for (IncidentCard card : cards) {
      card.place()
          .ifPresent(place ->
              place
                  .coordinates()
                  .ifPresent(at ->
                      spots
                          .computeIfAbsent(
                              place.precision() + " " + at,
                              _ -> new Spot(place, at, new ArrayList<>()))
                          .cards
                          .add(card)));
    }
    return List.copyOf(spots.values());
  }

  private synchronized Backdrop backdrop(Projection projection) {
    return backdrops.computeIfAbsent(projection.box(), _ -> drawLand(projection));
  }

  private Backdrop drawLand(Projection projection) {
    OutlinePath path = new OutlinePath(projection, LAND_GRID);
    Box box = projection.box();
    boolean near = box.east() - box.west() <= MOST_DEGREES_WITH_PROVINCES;
    return new Backdrop(
        paths(shapes.get().countriesIn(box).stream(), path),
        near ? paths(shapes.get().provincesIn(box).stream(), path) : List.of());
  }

  private static List<String> paths(Stream<Shapes.Shape> outlines, OutlinePath path) {
    return outlines.map(it -> path.of(it.outline())).filter(it -> !it.isEmpty()).toList();
  }

  private Mark mark(Spot spot, Projection projection) {
    return new Mark(
        spot.place.name(),
        spot.place.precision(),
        Math.round(projection.x(spot.at)),
        Math.round(projection.y(spot.at)),
        area(spot).map(it -> new OutlinePath(projection, 1).of(it)).orElse(""),
        verdict(spot.cards),
        spot.cards.stream().map(IncidentCard::id).toList());
  }

  private Optional<Outline> area(Spot spot) {
    if (spot.place.precision() == Precision.PROVINCE) {
      return shapes.get().provinceAt(spot.at);
    }
    return spot.place.precision() == Precision.COUNTRY
        ? shapes.get().country(spot.place.country())
        : Optional.empty();
  }

  /** Contested counts before corroborated: that is where one has to look. */
  private static VerdictKind verdict(List<IncidentCard> cards) {
    return cards.stream().map(IncidentCard::verdict).min(Comparator.naturalOrder()).orElseThrow();
  }
}
