package org.reportedly.language.nlp4j.decode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedly.language.nlp4j.table.RollingHash;
import org.reportedly.language.nlp4j.table.WeightTable;

/**
 * The feature templates of a model. Each line of their notation is a type's number and one or more
 * values {@code place:field}, between tabs; features are looked up in the order of the lines, on
 * which the sums of weights depend.
 */
final class FeatureTemplates {
  private final List<Place> places = new ArrayList<>();
  private final List<Template> templates = new ArrayList<>();

  private sealed interface Template {}

  /** Each member of a word's set is a feature. */
  private record Members(int type, int place, SetField field) implements Template {}

  /** The values joined are one feature; it is missing if one of them is. */
  private static final class Joined implements Template {
    private final int type;
    private final int[] placeOfValue;
    private final int[] fieldOfValue;

    private Joined(int type, int[] placeOfValue, int[] fieldOfValue) {
      this.type = type;
      this.placeOfValue = placeOfValue;
      this.fieldOfValue = fieldOfValue;
    }
  }

  FeatureTemplates(List<String> lines) {
    for (String line : lines) {
      templates.add(template(line.split("\t", -1)));
    }
  }

  private Template template(String[] parts) {
    int type = Integer.parseInt(parts[0]);
    int values = parts.length - 1;
    int[] placeOfValue = new int[values];
    int[] fieldOfValue = new int[values];
    for (int i = 0; i < values; i++) {
      String value = parts[i + 1];
      int colon = value.indexOf(':');
      placeOfValue[i] = place(Place.of(value.substring(0, colon)));
      String field = value.substring(colon + 1);
      var set = SetField.of(field);
      if (set.isPresent()) {
        return new Members(type, placeOfValue[i], set.get());
      }
      fieldOfValue[i] =
          WordField.of(field)
              .orElseThrow(() -> new IllegalArgumentException("no field is called " + field))
              .index();
    }
    return new Joined(type, placeOfValue, fieldOfValue);
  }

  private int place(Place place) {
    if (!places.contains(place)) {
      places.add(place);
    }
    return places.indexOf(place);
  }

  /** Room for the words of one state; a decoder keeps it from state to state. */
  @Nullable Word[] room() {
    return new @Nullable Word[places.size()];
  }

  /** Adds the weights of all features of a state to the scores. */
  void addScores(Place.View view, @Nullable Word[] room, WeightTable weights, float[] scores) {
    for (int i = 0; i < room.length; i++) {
      room[i] = places.get(i).in(view);
    }
    for (Template template : templates) {
      switch (template) {
        case Members(int type, int place, SetField field) -> {
          Word word = room[place];
          if (word != null) {
            for (long member : word.members(field)) {
              weights.add(RollingHash.key(type, member), scores);
            }
          }
        }
        case Joined joined -> add(joined, room, weights, scores);
      }
    }
  }

  private static void add(
      Joined template, @Nullable Word[] room, WeightTable weights, float[] scores) {
    int[] placeOfValue = template.placeOfValue;
    long hash = 0;
    for (int i = 0; i < placeOfValue.length; i++) {
      Word word = room[placeOfValue[i]];
      if (word == null) {
        return;
      }
      int field = template.fieldOfValue[i];
      long power = word.power(field);
      if (power == 0) {
        return;
      }
      hash = i == 0 ? word.hash(field) : RollingHash.join(hash, word.hash(field), power);
    }
    weights.add(RollingHash.key(template.type, hash), scores);
  }
}
