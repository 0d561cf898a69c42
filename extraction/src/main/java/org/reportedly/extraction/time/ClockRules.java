package org.reportedly.extraction.time;

import java.util.Locale;
import java.util.Optional;
import org.reportedly.model.Period;

/** Resolves clock times, which are the publication day's unless a date stands beside them. */
final class ClockRules {
  private final TimeWords words;

  ClockRules(TimeWords words) {
    this.words = words;
  }

  Optional<Resolution> clock(Match match, Setting setting) {
    int hour = hour(match);
    int minute = match.group("min").map(Integer::parseInt).orElse(0);
    Optional<String> half = match.group("half").map(text -> text.substring(0, 1));
    boolean possible = minute < 60 && (half.isPresent() ? hour >= 1 && hour <= 12 : hour <= 24);
    if (!possible) {
      return Optional.empty();
    }
    int shown = half.map(h -> hour % 12 + (h.equals("p") ? 12 : 0)).orElse(hour);
    String zone =
        match
            .group("zone")
            .flatMap(form -> words.value("zone", form))
            .filter(name -> name.equals("GMT"))
            .map(name -> "Z")
            .orElse("");
    String time = String.format(Locale.ROOT, "T%02d:%02d%s", shown, minute, zone);
    return Optional.of(
        setting
            .published()
            .map(day -> Resolution.of(day + time, Period.of(day), Grain.CLOCK))
            .orElseGet(() -> Resolution.unresolved("XXXX-XX-XX" + time, Grain.CLOCK)));
  }

  private int hour(Match match) {
    return match
        .group("h")
        .map(Integer::parseInt)
        .orElseGet(() -> {
          String word = match.need("word");
          String digits = words.value("n", word).orElse(word);
          return digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : 99;
        });
  }

  /** "Six in the evening" is 18:00. */
  static String inPart(String clockValue, String part) {
    int at = clockValue.indexOf('T');
    int hour = Integer.parseInt(clockValue.substring(at + 1, at + 3));
    boolean later = part.equals("AF") || part.equals("EV") || (part.equals("NI") && hour > 5);
    if (hour >= 12 || !later) {
      return clockValue;
    }
    return clockValue.substring(0, at + 1) + (hour + 12) + clockValue.substring(at + 3);
  }
}
