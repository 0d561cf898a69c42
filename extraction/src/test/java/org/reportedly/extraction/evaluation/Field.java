package org.reportedly.extraction.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.reportedly.model.Claim;
import org.reportedly.model.Figure;
import org.reportedly.model.Participant;
import org.reportedly.model.Place;
import org.reportedly.model.Speaker;

/** A field of a claim, with what makes it right. */
enum Field {
  TYPE,
  SPEAKER,
  STANCE,
  ACTOR,
  TARGET,
  PLACE,
  WHEN,
  FIGURES;

  boolean isSame(Claim labelled, Claim found) {
    return switch (this) {
      case TYPE -> labelled.type() == found.type();
      case SPEAKER -> sameSpeaker(labelled.speakers(), found.speakers());
      case STANCE -> labelled.stance() == found.stance();
      case ACTOR -> anySame(labelled.actors(), found.actors());
      case TARGET -> anySame(labelled.targets(), found.targets());
      case PLACE -> samePlace(labelled.place(), found.place());
      case WHEN -> labelled.when().equals(found.when());
      case FIGURES -> numbers(labelled).equals(numbers(found));
    };
  }

  /** The nearest speakers are the same, or both are the outlet, or both hearsay. */
  private static boolean sameSpeaker(List<Speaker> labelled, List<Speaker> found) {
    if (labelled.isEmpty() || found.isEmpty()) {
      return labelled.isEmpty() && found.isEmpty();
    }
    Optional<String> one = labelled.getFirst().name();
    Optional<String> other = found.getFirst().name();
    return one.isPresent() && other.isPresent()
        ? Names.clearlySame(one.get(), other.get())
        : one.isEmpty() && other.isEmpty();
  }

  /** At least one labelled name is found, or there is none on either side. */
  private static boolean anySame(List<Participant> labelled, List<Participant> found) {
    return labelled.isEmpty() || found.isEmpty()
        ? labelled.isEmpty() && found.isEmpty()
        : labelled.stream()
            .anyMatch(
                one -> found.stream().anyMatch(other -> Names.same(one.name(), other.name())));
  }

  /** The same name in the same country, or no farther away than the label's precision. */
  static boolean samePlace(Optional<Place> labelled, Optional<Place> found) {
    if (labelled.isEmpty() || found.isEmpty()) {
      return labelled.isEmpty() && found.isEmpty();
    }
    Place one = labelled.get();
    Place other = found.get();
    if (Names.same(one.name(), other.name()) && one.country().equals(other.country())) {
      return true;
    }
    return one.coordinates().isPresent()
        && other.coordinates().isPresent()
        && one.coordinates().get().kilometresTo(other.coordinates().get()) <= radius(one);
  }

  /** In kilometres. */
  private static double radius(Place place) {
    return switch (place.precision()) {
      case POINT -> 15;
      case TOWN -> 25;
      case DISTRICT -> 60;
      case PROVINCE -> 161;
      case COUNTRY, REGION -> -1;
    };
  }

  private static List<String> numbers(Claim claim) {
    return claim.figures().stream().map(Field::numbers).sorted().toList();
  }

  private static String numbers(Figure figure) {
    return plain(figure.low()) + " " + plain(figure.high()) + " " + plain(figure.total());
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(value -> value.stripTrailingZeros().toPlainString()).orElse("-");
  }
}
