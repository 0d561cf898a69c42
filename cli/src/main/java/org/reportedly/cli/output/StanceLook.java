package org.reportedly.cli.output;

import org.reportedly.cli.terminal.Style;
import org.reportedly.cli.terminal.StyledText;
import org.reportedly.model.Stance;

/** How a stance looks: a sign and a colour that say the same as its word. */
final class StanceLook {
  private StanceLook() {}

  static StyledText of(Stance stance) {
    Style style =
        switch (stance) {
          case ASSERTS -> Style.SURE;
          case DENIES -> Style.AGAINST;
          case SUSPECTS, UNCONFIRMED -> Style.DOUBTFUL;
          case EXPECTS -> Style.AHEAD;
          case DEMANDS -> Style.WANTED;
        };
    return StyledText.of(style, sign(stance) + " " + stance.word());
  }

  private static String sign(Stance stance) {
    return switch (stance) {
      case ASSERTS -> "●";
      case DENIES -> "✕";
      case SUSPECTS -> "◐";
      case UNCONFIRMED -> "?";
      case EXPECTS -> "▷";
      case DEMANDS -> "!";
    };
  }
}
