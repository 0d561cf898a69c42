package org.reportedly.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reportedly.cli.terminal.Columns;
import org.reportedly.cli.terminal.Style;
import org.reportedly.cli.terminal.StyledText;
import org.reportedly.extraction.confidence.Circumstance;
import org.reportedly.extraction.confidence.Weighed;
import org.reportedly.extraction.explanation.Explanation;
import org.reportedly.extraction.explanation.Reason;
import org.reportedly.extraction.explanation.Rule;
import org.reportedly.extraction.explanation.Way;
import org.reportedly.model.Claim;

/** The reasons of a claim for a person: a line for each field, below the claim. */
final class WhyLines {
  private static final int INDENT = 2;
  private static final int LABEL = 10;
  private static final int GAP = 2;
  private static final int MOST_SIGNS = 2;
  private static final double NOTEWORTHY = 0.15;

  private final Columns columns;

  /**
   * @param width of the whole line
   */
  WhyLines(int width) {
    this.columns =
        new Columns(List.of(INDENT, LABEL, Math.max(LABEL, width - INDENT - LABEL - 2 * GAP)), GAP);
  }

  List<StyledText> of(Claim claim, Explanation why) {
    List<StyledText> lines = new ArrayList<>();
    add(lines, "type", why.type());
    add(lines, "speaker", why.speakers());
    add(lines, "stance", why.stance());
    add(lines, "actor", why.actors());
    add(lines, "target", why.targets());
    add(lines, "place", why.place());
    add(lines, "when", why.when());
    add(lines, "figures", why.figures());
    add(lines, "background", why.background());
    lines.addAll(row("sure", StyledText.of(Style.QUIET, sure(claim, why.confidence()))));
    return lines;
  }

  private void add(List<StyledText> lines, String field, List<Reason> reasons) {
    String label = field;
    for (Reason reason : reasons) {
      if (reason.rule() == Way.NOT_TOLD) {
        continue;
      }
      lines.addAll(
          row(
              label,
              StyledText.of(Style.PLAIN, reason.tells()).plus(Style.QUIET, rule(reason.rule()))));
      label = "";
    }
  }

  /** Only rows of tables help a person: they can be looked up and changed. */
  private static String rule(Rule rule) {
    return switch (rule) {
      case Rule.Row row -> " (" + row.id() + ")";
      case Rule.Seat _ -> "";
      case Way _ -> "";
    };
  }

  private static String sure(Claim claim, List<Weighed> signs) {
    String percent =
        String.format(Locale.ROOT, "%d %% of the reading", Math.round(100 * claim.confidence()));
    return percent
        + signs(signs, true, "; more because: ")
        + signs(signs, false, "; less because: ");
  }

  private static String signs(List<Weighed> signs, boolean raising, String title) {
    String listed =
        signs.stream()
            .filter(weighed -> weighed.sign() != Circumstance.BASE)
            .filter(
                weighed -> raising ? weighed.weight() > NOTEWORTHY : weighed.weight() < -NOTEWORTHY)
            .limit(MOST_SIGNS)
            .map(weighed -> weighed.sign().words())
            .collect(Collectors.joining(", "));
    return listed.isEmpty() ? "" : title + listed;
  }

  private List<StyledText> row(String label, StyledText text) {
    return columns.row(
        List.of(List.of(), List.of(StyledText.of(Style.QUIET, label)), List.of(text)));
  }
}
