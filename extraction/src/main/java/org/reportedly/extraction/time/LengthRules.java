package org.reportedly.extraction.time;

import java.util.Optional;

/** Resolves lengths and repetitions, which have no place on the calendar. */
final class LengthRules {
  private final TimeWords words;

  LengthRules(TimeWords words) {
    this.words = words;
  }

  Optional<Resolution> duration(Match match) {
    if (match.group("half").isPresent()) {
      String unit = unit(match.need("half"));
      String value = unit.equals("TH") ? "PT30M" : Lengths.value("0.5", unit);
      return Optional.of(Resolution.free(value, TimeKind.DURATION));
    }
    String many = match.group("n").map(n -> words.value("n", n).orElse(n)).orElse("X");
    return Optional.of(
        Resolution.free(Lengths.value(many, unit(match.need("unit"))), TimeKind.DURATION));
  }

  Optional<Resolution> set(Match match) {
    String value =
        match
            .group("set")
            .flatMap(form -> words.value("set", form))
            .or(() -> match.group("unit").flatMap(this::everyUnit))
            .orElse("P1D");
    return Optional.of(Resolution.free(value, TimeKind.SET));
  }

  private Optional<String> everyUnit(String form) {
    String singular = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    return words
        .value("unit", form)
        .map(unit -> Lengths.value("1", unit))
        .or(() -> words.value("weekday", singular).map(day -> "XXXX-WXX-" + day))
        .or(() -> words.value("part", form).map(part -> "XXXX-XX-XXT" + part));
  }

  private String unit(String form) {
    return words.value("unit", form).orElse("D");
  }
}
