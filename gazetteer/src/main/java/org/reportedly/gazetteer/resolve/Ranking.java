package org.reportedly.gazetteer.resolve;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.gazetteer.entry.GazetteerEntry;

/** Chooses the sense of every name of a report, all together. */
final class Ranking {
  private static final int ROUNDS = 3;

  private final Map<String, Sense> senses = new LinkedHashMap<>();
  private Scene scene;

  Ranking(
      List<Mention> mentions,
      Map<Mention, List<Holder>> holders,
      Map<String, Double> adjectives,
      Holder.KeyOfName key) {
    for (Mention mention : mentions) {
      senses
          .computeIfAbsent(mention.group(), group -> new Sense(mention))
          .add(mention, holders.getOrDefault(mention, List.of()));
    }
    for (Sense sense : senses.values()) {
      sense.weighAlone(key);
    }
    scene = new Scene(senses.values(), adjectives);
    for (int round = 0; round < ROUNDS; round++) {
      for (Sense sense : senses.values()) {
        for (int i = 0; i < sense.size(); i++) {
          sense.weighWith(i, scene.support(sense, sense.entry(i)));
        }
      }
      senses.values().forEach(Sense::choose);
      scene = new Scene(senses.values(), adjectives);
    }
    Namesakes namesakes = new Namesakes(key);
    for (Sense sense : senses.values()) {
      if (namesakes.isElsewhere(sense, scene)) {
        sense.reject();
        scene = new Scene(senses.values(), adjectives);
      }
    }
  }

  Collection<Sense> senses() {
    return senses.values();
  }

  /** What a name was found to mean, if it was likely a place. */
  Optional<GazetteerEntry> chosen(Mention mention) {
    return Optional.ofNullable(senses.get(mention.group())).flatMap(Sense::chosen);
  }

  Scene scene() {
    return scene;
  }
}
