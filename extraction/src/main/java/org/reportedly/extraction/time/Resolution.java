package org.reportedly.extraction.time;

import java.util.Optional;
import org.reportedly.model.Period;

/**
 * What an expression means in its setting.
 *
 * @param value in the style of TIMEX3
 * @param period the days, empty where the setting does not tell them
 */
record Resolution(String value, Optional<Period> period, TimeKind kind, Grain grain) {
  static Resolution of(String value, Period period, Grain grain) {
    return new Resolution(value, Optional.of(period), TimeKind.POINT, grain);
  }

  static Resolution unresolved(String value, Grain grain) {
    return new Resolution(value, Optional.empty(), TimeKind.POINT, grain);
  }

  static Resolution free(String value, TimeKind kind) {
    return new Resolution(value, Optional.empty(), kind, Grain.NONE);
  }

  Resolution as(TimeKind other) {
    return new Resolution(value, period, other, grain);
  }

  Resolution during(Optional<Period> other) {
    return new Resolution(value, other, kind, grain);
  }
}
