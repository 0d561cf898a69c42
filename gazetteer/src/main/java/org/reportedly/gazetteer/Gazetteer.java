package org.reportedly.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.entry.NameMatch;
import org.reportedly.gazetteer.entry.NameQuality;
import org.reportedly.gazetteer.file.GazetteerFile;
import org.reportedly.gazetteer.file.KeyHash;
import org.reportedly.gazetteer.name.NameKeys;

/**
 * Finds places by name: the gazetteer that is part of the program, and laid over it those that the
 * user imported. A later layer's entry takes the place of an earlier one's with the same id, but
 * for its English name; it is found by the names of all layers. Many threads may use it at once.
 */
public final class Gazetteer {
  /** The name of the program's own gazetteer file among its resources. */
  public static final String BUNDLED = "places.gazetteer";

  private static final int MOST_MATCHES = 200;
  private static final Comparator<NameMatch> ORDER =
      Comparator.comparing(NameMatch::quality)
          .thenComparing(Comparator.comparingLong(NameMatch::population).reversed())
          .thenComparingInt(NameMatch::id);

  private final NameKeys keys;
  private final List<GazetteerFile> layers;

  private Gazetteer(NameKeys keys, List<GazetteerFile> layers) {
    this.keys = keys;
    this.layers = List.copyOf(layers);
  }

  /** The gazetteer that is part of the program. */
  public static Gazetteer load() {
    return withLayers(List.of());
  }

  /**
   * The gazetteer of the program with imported files laid over it.
   *
   * @param files the latest last
   * @throws UncheckedIOException if a file cannot be read or is damaged
   */
  public static Gazetteer withLayers(List<Path> files) {
    try {
      List<GazetteerFile> layers = new ArrayList<>();
      layers.add(bundled());
      for (Path file : files) {
        layers.add(GazetteerFile.map(file));
      }
      return new Gazetteer(NameKeys.load(), layers);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the gazetteer", e);
    }
  }

  /**
   * The file of the program's own places, which also names provinces and districts by their codes.
   *
   * @throws IOException if it cannot be read
   */
  public static GazetteerFile bundled() throws IOException {
    try (InputStream in = Gazetteer.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its gazetteer " + BUNDLED);
      }
      return GazetteerFile.read(in, BUNDLED);
    }
  }

  /** Only the given files, without the program's own places. */
  public static Gazetteer of(List<GazetteerFile> layers) {
    return new Gazetteer(NameKeys.load(), layers);
  }

  /**
   * The places that bear a name, whatever its case, accents, apostrophes and hyphens; the closest
   * names first and of these the largest places first, 200 at most.
   */
  public List<NameMatch> find(String name) {
    return find(KeyHash.of(keys.strict(name)));
  }

  /** The places whose main name sounds like the given one in some transliteration. */
  public List<NameMatch> findBySound(String name) {
    return find(KeyHash.of("~" + keys.sound(name)));
  }

  /** Whether any place bears the name, quicker than {@link #find}. */
  public boolean knows(String name) {
    long hash = KeyHash.of(keys.strict(name));
    return layers.stream().anyMatch(layer -> !layer.find(hash).isEmpty());
  }

  private List<NameMatch> find(long hash) {
    Map<Integer, NameQuality> ids = new LinkedHashMap<>();
    for (GazetteerFile layer : layers) {
      for (GazetteerFile.NamedId found : layer.find(hash)) {
        ids.merge(
            found.id(), found.quality(), (some, other) -> some.compareTo(other) < 0 ? some : other);
      }
    }
    Collection<Integer> foremost = ids.size() > MOST_MATCHES ? foremost(ids) : ids.keySet();
    List<NameMatch> matches = new ArrayList<>(foremost.size());
    for (int id : foremost) {
      NameQuality quality = ids.getOrDefault(id, NameQuality.SOUND);
      entry(id).ifPresent(entry -> matches.add(new NameMatch(entry, quality)));
    }
    matches.sort(ORDER);
    return matches;
  }

  /** The first by quality and population, without making entries of all: some names have many. */
  private List<Integer> foremost(Map<Integer, NameQuality> ids) {
    record Ranked(int id, NameQuality quality, long population) {}
    List<Ranked> ranked = new ArrayList<>();
    ids.forEach((id, quality) ->
        population(id).ifPresent(people -> ranked.add(new Ranked(id, quality, people))));
    return ranked.stream()
        .sorted(
            Comparator.comparing(Ranked::quality)
                .thenComparing(Comparator.comparingLong(Ranked::population).reversed())
                .thenComparingInt(Ranked::id))
        .limit(MOST_MATCHES)
        .map(Ranked::id)
        .toList();
  }

  private OptionalLong population(int id) {
    return layers.reversed().stream()
        .map(layer -> layer.population(id))
        .filter(OptionalLong::isPresent)
        .findFirst()
        .orElse(OptionalLong.empty());
  }

  /**
   * The entry with the given id, GeoNames' where positive. The latest layer tells where it is; the
   * earliest that has it gives its English name, since dumps bring names of any language, and its
   * province where the latest leaves that open.
   */
  public Optional<GazetteerEntry> entry(int id) {
    Optional<GazetteerEntry> found = Optional.empty();
    for (GazetteerFile layer : layers.reversed()) {
      Optional<GazetteerEntry> older = layer.entry(id);
      if (older.isPresent()) {
        found = found.map(later -> later.completedBy(older.get())).or(() -> older);
      }
    }
    return found;
  }

  /** What all spellings of a name have in common. */
  public String key(String name) {
    return keys.strict(name);
  }

  /** How many entries the layers hold, the program's own first. */
  public List<Integer> sizes() {
    return layers.stream().map(GazetteerFile::rows).toList();
  }

  /** How many names the layers hold, the program's own first. */
  public List<Integer> nameCounts() {
    return layers.stream().map(GazetteerFile::names).toList();
  }
}
