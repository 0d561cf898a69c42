package org.reportedly.export.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;

/**
 * Those in an incident who belong together: all names of one party, or one name without a party.
 *
 * @param members the first named first; at least one, each name once
 */
record Side(List<Participant> members) {
  Side {
    members = List.copyOf(members);
  }

  /** The sides in the order in which they are named. */
  static List<Side> of(Stream<Participant> participants) {
    Map<String, Map<String, Participant>> byParty = new LinkedHashMap<>();
    participants.forEach(it ->
        byParty
            .computeIfAbsent(
                it.party().map(Party::code).orElse(" " + it.name()), _ -> new LinkedHashMap<>())
            .putIfAbsent(it.name(), it));
    List<Side> sides = new ArrayList<>();
    byParty.values().forEach(members -> sides.add(new Side(List.copyOf(members.values()))));
    return sides;
  }

  /** Whoever is named first. */
  Participant first() {
    return members.getFirst();
  }

  /** The names of all others. */
  List<String> others() {
    return members.stream().skip(1).map(Participant::name).toList();
  }
}
