package org.reportedly.extraction.place;

import java.util.List;
import java.util.Locale;
import org.reportedly.extraction.place.PlaceMention.Standing;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;

/**
 * A place where an event may have happened, with all that names it in the report.
 *
 * @param place as the report names it first
 * @param mentions in the order of the text; none where it only follows from something else
 */
record PossiblePlace(Place place, List<PlaceMention> mentions) {
  PossiblePlace {
    mentions = List.copyOf(mentions);
  }

  /** Whether the report names it as somewhere, and not only as somebody's. */
  boolean isSomewhere() {
    return mentions.stream().anyMatch(PlaceMention::isPlace);
  }

  /** Whether the report names it only as the place of writing. */
  boolean isOnlyDateline() {
    return !mentions.isEmpty()
        && mentions.stream().allMatch(mention -> mention.standing() == Standing.DATELINE);
  }

  /** Whether governments sit there, or it is one house. */
  boolean isSeat() {
    return mentions.stream().anyMatch(PlaceMention::seat);
  }

  boolean isCountry() {
    return place.precision() == Precision.COUNTRY;
  }

  /** Whether both are one place; a report may have several names for it. */
  boolean is(Place other) {
    return key(place).equals(key(other));
  }

  /**
   * What the mentions of one place have in common however they name it. Unknown villages share the
   * coordinates of their area: they are told apart by name.
   */
  static String key(Place place) {
    String where =
        place.coordinates().map(point -> point.latitude() + " " + point.longitude()).orElse("");
    return switch (place.precision()) {
      case COUNTRY -> "country " + place.country();
      case POINT -> "point " + bareName(place.name()) + " " + where;
      case TOWN -> "town " + bareName(place.name()) + " " + where;
      case DISTRICT, PROVINCE, REGION ->
          place.precision().word()
              + " "
              + place.country()
              + " "
              + (where.isEmpty() ? place.name() : where);
    };
  }

  /** In small letters, without words for its kind: "kherson" of "Kherson city". */
  private static String bareName(String name) {
    String[] words = name.split(" ", -1);
    StringBuilder bare = new StringBuilder(words[0]);
    for (int i = 1; i < words.length && !startsSmall(words[i]); i++) {
      bare.append(' ').append(words[i]);
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean startsSmall(String word) {
    return word.isEmpty() || Character.isLowerCase(word.charAt(0));
  }
}
