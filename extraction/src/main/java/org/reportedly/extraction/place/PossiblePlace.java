package org.reportedly.extraction.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reportedly.extraction.place.PlaceMention.Standing;
import org.reportedly.language.InOrder;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;

/**
 * A place where an event may have happened, with all that names it in the report. What is asked of
 * it for every event is prepared here: a long report has thousands of both.
 */
final class PossiblePlace {
  private final Place place;
  private final List<PlaceMention> mentions;
  private final String key;
  private final List<PlaceMention> names;
  private final boolean somewhere;
  private final boolean onlyDateline;
  private final boolean seat;
  private final Map<String, PlaceMention> called = new HashMap<>();

  /**
   * @param place as the report names it first
   * @param mentions in the order of the text; none where it only follows from something else
   */
  PossiblePlace(Place place, List<PlaceMention> mentions) {
    this.place = place;
    this.mentions = List.copyOf(mentions);
    this.key = key(place);
    this.names = this.mentions.stream().filter(PlaceMention::isName).toList();
    this.somewhere = this.mentions.stream().anyMatch(PlaceMention::isPlace);
    this.onlyDateline =
        !this.mentions.isEmpty()
            && this.mentions.stream().allMatch(it -> it.standing() == Standing.DATELINE);
    this.seat = this.mentions.stream().anyMatch(PlaceMention::seat);
    for (PlaceMention mention : this.mentions) {
      String[] words = mention.place().name().split(" ", -1);
      for (int i = 0; words.length > 1 && i < words.length; i++) {
        called.putIfAbsent(words[i].toLowerCase(Locale.ROOT), mention);
      }
    }
  }

  Place place() {
    return place;
  }

  List<PlaceMention> mentions() {
    return mentions;
  }

  /** What the mentions of one place have in common. */
  String key() {
    return key;
  }

  /** The mentions in a sentence. */
  List<PlaceMention> in(int sentence) {
    return mentions.subList(
        InOrder.before(mentions, PlaceMention::sentence, sentence),
        InOrder.before(mentions, PlaceMention::sentence, sentence + 1));
  }

  /** The last time that it is named by its name, up to the sentence's end. */
  Optional<PlaceMention> lastNamed(int sentence) {
    int end = InOrder.before(names, PlaceMention::sentence, sentence + 1);
    return end == 0 ? Optional.empty() : Optional.of(names.get(end - 1));
  }

  /** The first time that it is called by a name of several words of which this is one. */
  Optional<PlaceMention> firstCalled(String word) {
    return Optional.ofNullable(called.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether the report names it as somewhere, and not only as somebody's. */
  boolean isSomewhere() {
    return somewhere;
  }

  /** Whether the report names it only as the place of writing. */
  boolean isOnlyDateline() {
    return onlyDateline;
  }

  /** Whether governments sit there, or it is one house. */
  boolean isSeat() {
    return seat;
  }

  boolean isCountry() {
    return place.precision() == Precision.COUNTRY;
  }

  /** Whether both are one place; a report may have several names for it. */
  boolean is(Place other) {
    return areSame(place, other);
  }

  /** Whether both have one {@link #key}, without making it. */
  static boolean areSame(Place one, Place other) {
    if (one.precision() != other.precision()) {
      return false;
    }
    return switch (one.precision()) {
      case COUNTRY -> one.country().equals(other.country());
      case POINT, TOWN ->
          one.coordinates().equals(other.coordinates())
              && bareName(one.name()).equals(bareName(other.name()));
      case DISTRICT, PROVINCE, REGION ->
          one.country().equals(other.country())
              && one.coordinates().equals(other.coordinates())
              && (one.coordinates().isPresent() || one.name().equals(other.name()));
    };
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
