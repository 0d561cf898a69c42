package org.reportedly.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.reportedly.cli.terminal.Style;
import org.reportedly.cli.terminal.StyledText;
import org.reportedly.model.Claim;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;
import org.reportedly.model.Stance;
import org.reportedly.model.words.PeriodWords;

/** What stands above the claims of a report: its headline, where it is from, what was found. */
final class ReportHeading {
  private ReportHeading() {}

  static List<StyledText> of(Reading reading) {
    List<StyledText> lines = new ArrayList<>(of(reading.report(), found(reading.claims())));
    lines.add(stances(reading.claims()));
    return lines;
  }

  /** The headline, where the report is from, and what was found in it. */
  static List<StyledText> of(Report report, String found) {
    List<String> origin = new ArrayList<>();
    report.outlet().ifPresent(origin::add);
    origin.add(report.published().map(PeriodWords::ofDay).orElse("no publication date"));
    report.title().ifPresent(_ -> origin.add(report.id()));
    origin.add(found);
    return List.of(
        StyledText.of(Style.STRONG, report.title().orElse(report.id())),
        StyledText.of(Style.QUIET, String.join(" · ", origin)));
  }

  /** How many claims there are of each stance, so that denials and doubts show at a glance. */
  private static StyledText stances(List<Claim> claims) {
    StyledText line = StyledText.EMPTY;
    for (Stance stance : Stance.values()) {
      long count = claims.stream().filter(claim -> claim.stance() == stance).count();
      if (count > 0) {
        line = line.isEmpty() ? line : line.plus(Style.QUIET, " · ");
        line = line.plus(StanceLook.of(stance)).plus(Style.QUIET, " " + count);
      }
    }
    return line;
  }

  private static String found(List<Claim> claims) {
    long speakers =
        claims.stream()
            .flatMap(claim -> claim.speakers().stream().limit(1))
            .flatMap(speaker -> speaker.name().stream())
            .distinct()
            .count();
    String by = speakers == 0 ? "" : " by " + counted(speakers, "speaker");
    return counted(claims.size(), "claim") + by;
  }

  /** A number with its noun, such as "no claims" or "1 claim". */
  static String counted(long count, String what) {
    return count == 0 ? "no " + what + "s" : count == 1 ? "1 " + what : count + " " + what + "s";
  }
}
