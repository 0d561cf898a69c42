package org.reportedly.cli.terminal;

import java.util.Locale;
import java.util.Map;

/** When output is coloured. */
public enum ColorChoice {
  /** On a terminal, unless the environment says {@code NO_COLOR} or {@code TERM=dumb}. */
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * Whether to colour what goes to a stream.
   *
   * @param toTerminal whether the stream leads to a terminal
   * @param environment the environment's variables; a {@code NO_COLOR} that is not empty turns
   *     colours off (no-color.org)
   */
  public boolean colors(boolean toTerminal, Map<String, String> environment) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          toTerminal
              && environment.getOrDefault("NO_COLOR", "").isEmpty()
              && !environment.getOrDefault("TERM", "").equals("dumb");
    };
  }

  /** The word that a person types. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
