package org.reportedly.gazetteer.resolve;

import java.util.Optional;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.entry.NameQuality;

/** Tells places that only happen to bear a name from the one that a report means. */
final class Namesakes {
  private static final long HAMLET = 5_000;
  private static final long VILLAGE = 30_000;
  private static final long TOWN = 150_000;
  private static final long GREAT = 200_000;
  private static final long CITY = 1_000_000;
  private static final double LITTLE_KNOWN = 1.5;
  private static final double WELL_KNOWN = 2.5;
  private static final double HARDLY = 0.15;
  private static final double RARELY = 0.25;
  private static final double NEAR_KILOMETRES = 400;
  private static final double NEARER_KILOMETRES = 150;

  private final Holder.KeyOfName key;

  Namesakes(Holder.KeyOfName key) {
    this.key = key;
  }

  /**
   * Whether what was chosen for a name is a small place far from all that the report is about, and
   * nothing in the text says that it is meant.
   */
  boolean isElsewhere(Sense sense, Scene scene) {
    Optional<GazetteerEntry> chosen = sense.chosen();
    if (chosen.isEmpty() || !isOfSort(chosen.get()) || sense.isHeld(chosen.get(), key)) {
      return false;
    }
    GazetteerEntry entry = chosen.get();
    double known = scene.knownApartFrom(sense);
    double share = known > 0 ? scene.countryWeight(sense, entry.country()) / known : 0;
    if (sense.mentions().stream().allMatch(mention -> isLoose(mention, entry))) {
      return known > 0 && share < RARELY && !isGreat(sense.mentions().getFirst(), entry);
    }
    boolean main = isMainName(sense.mentions().getFirst(), entry);
    long small = known < WELL_KNOWN ? VILLAGE : main ? TOWN : CITY;
    return known > LITTLE_KNOWN
        && entry.population() < small
        && share <= (entry.population() < HAMLET ? RARELY : HARDLY)
        && !scene.hasNeighbour(sense, entry, main ? NEAR_KILOMETRES : NEARER_KILOMETRES);
  }

  /** The same for one mention: a site bears the name of a place nearby. */
  boolean isElsewhere(Mention mention, Sense sense, GazetteerEntry entry, Scene scene) {
    double known = scene.knownApartFrom(sense);
    double share = known > 0 ? scene.countryWeight(sense, entry.country()) / known : 0;
    return isOfSort(entry)
        && isLoose(mention, entry)
        && known > 0
        && share < RARELY
        && !isGreat(mention, entry);
  }

  private static boolean isOfSort(GazetteerEntry entry) {
    return switch (entry.kind()) {
      case TOWN, DISTRICT, PROVINCE -> !entry.isCapital();
      default -> false;
    };
  }

  /** A site named so, or a name that only sounds like it. */
  private static boolean isLoose(Mention mention, GazetteerEntry entry) {
    return mention.kind().filter(KindWord::site).isPresent()
        || mention.matches().stream()
            .anyMatch(
                match -> match.entry().id() == entry.id() && match.quality() == NameQuality.SOUND);
  }

  private static boolean isGreat(Mention mention, GazetteerEntry entry) {
    return entry.population() > GREAT && isMainName(mention, entry);
  }

  private static boolean isMainName(Mention mention, GazetteerEntry entry) {
    return mention.matches().stream()
        .filter(match -> match.entry().id() == entry.id())
        .anyMatch(match -> match.quality() == NameQuality.MAIN);
  }
}
