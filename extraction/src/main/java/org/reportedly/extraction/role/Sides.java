package org.reportedly.extraction.role;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reportedly.actors.ActorKind;
import org.reportedly.actors.Description;
import org.reportedly.model.Party;

/**
 * Who fights in a report: the parties whose armed people it speaks of, the most spoken of first.
 * "The enemy" is the other one of the first two, "both sides" are these two.
 */
final class Sides {
  private static final int FEWEST_MENTIONS = 2;
  private static final Pattern OWNER = Pattern.compile("^.*['’]s\\s+");

  private final Map<Party, Integer> mentions = new LinkedHashMap<>();
  private final Map<Party, String> names = new HashMap<>();

  /** Counts a noun phrase of the report, and keeps the longest name of each group. */
  void remember(Description described) {
    if (described.party().isEmpty()) {
      return;
    }
    Party party = described.party().get();
    int weight =
        switch (described.kind()) {
          case ARMED_GROUP, MILITARY, EQUIPMENT -> 2;
          case GOVERNMENT, OTHER -> 1;
          default -> 0;
        };
    if (weight > 0) {
      mentions.merge(party, weight, Integer::sum);
    }
  }

  /** Remembers what the report calls a group. */
  void named(Party party, String name) {
    String own = OWNER.matcher(name).replaceFirst("");
    names.merge(party, own, (known, other) -> other.length() > known.length() ? other : known);
  }

  /** What the report calls a group; the group's own name where it is only hinted at. */
  String nameOf(Party party) {
    return names.getOrDefault(party, party.code());
  }

  /** The two parties that fight, or as many as the report tells of. */
  List<Party> belligerents() {
    return mentions.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_MENTIONS)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .limit(2)
        .toList();
  }

  /** The one that fights against the given one. */
  Optional<Party> opponentOf(Party party) {
    List<Party> both = belligerents();
    return both.size() < 2 || !both.contains(party)
        ? Optional.empty()
        : both.stream().filter(other -> !other.equals(party)).findFirst();
  }

  /** The group that the report speaks of most. */
  Optional<Party> armedGroup(Parties parties) {
    return mentions.entrySet().stream()
        .filter(entry -> !parties.isCountry(entry.getKey()) && names.containsKey(entry.getKey()))
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** Whether the description is of a group that bears arms. */
  static boolean isArmedGroup(Description described) {
    return described.kind() == ActorKind.ARMED_GROUP && described.party().isPresent();
  }
}
