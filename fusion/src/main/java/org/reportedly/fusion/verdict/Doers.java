package org.reportedly.fusion.verdict;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;

/**
 * Whether two accounts name different doers. Parties tell where both accounts give some, as one
 * side goes by many names; else the words of the names do: "men in police uniform" are no "thugs".
 */
final class Doers {
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  /** Words of fewer letters tell nobody from others. */
  private static final int LEAST = 3;

  /** So many first letters bring "army" and "soldiers" not together, but "rebel" and "rebels". */
  private static final int STEM = 5;

  private Doers() {}

  /** Whether both give parties, and none in common. */
  static boolean areOfOtherParties(List<Participant> one, List<Participant> other) {
    return areOthers(parties(one), parties(other));
  }

  /** Whether both name somebody and share no word, where one at least tells no party. */
  static boolean haveOtherNames(List<Participant> one, List<Participant> other) {
    return (parties(one).isEmpty() || parties(other).isEmpty())
        && areOthers(words(one), words(other));
  }

  private static boolean areOthers(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  private static Set<String> parties(List<Participant> participants) {
    return participants.stream()
        .flatMap(it -> it.party().stream())
        .map(Party::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> words(List<Participant> participants) {
    return participants.stream()
        .flatMap(it -> Arrays.stream(BREAK.split(it.name().toLowerCase(Locale.ROOT), -1)))
        .filter(word -> word.length() >= LEAST)
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .collect(Collectors.toUnmodifiableSet());
  }
}
