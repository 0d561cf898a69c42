package org.reportedly.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds quantities that are parts of others, wholes of others, or repeat them. */
final class Links {
  private static final Pattern OF_THEM =
      Pattern.compile("^(?: \\p{L}+)? of (?:them|whom|which|these|those)\\b(?! who)");
  private static final Pattern INCLUDING =
      Pattern.compile(
          "(?:including|among them|among whom|among which|include|includes|included)"
              + "(?: at least| some| about| around| nearly| more than)? ?$");
  private static final Pattern LIST = Pattern.compile("^[^.;]{0,40}?(?:,| and) ?$");
  private static final Pattern VERB =
      Pattern.compile("\\b(?:was|were|is|are|has|have|had|been|killed|left)\\b");

  private Links() {}

  static List<Quantity> link(String lower, int offset, List<Quantity> quantities) {
    List<Quantity> linked = new ArrayList<>(quantities);
    for (int i = 0; i < linked.size(); i++) {
      Quantity quantity = linked.get(i);
      if (!quantity.isFigure()) {
        continue;
      }
      int from = quantity.span().start() - offset;
      int to = quantity.span().end() - offset;
      if (repeats(lower, offset, linked, i)) {
        linked.set(i, quantity.sameAs(i - 1));
      } else if (OF_THEM.matcher(lower.substring(to)).find()
          || INCLUDING.matcher(lower.substring(0, from)).find()
          || continuesList(lower, offset, linked, i)) {
        whole(linked, i).ifPresent(w -> linked.set(w.part, quantity.partOf(w.whole)));
      }
    }
    return Shares.resolve(lower, offset, linked);
  }

  private record Part(int part, int whole) {}

  /** The last count before it that is not itself a part. */
  private static Optional<Part> whole(List<Quantity> quantities, int part) {
    for (int i = part - 1; i >= 0; i--) {
      Quantity candidate = quantities.get(i);
      boolean countable =
          candidate.kind() == QuantityKind.COUNT || candidate.kind() == QuantityKind.MEASURE;
      if (countable && candidate.isFigure() && candidate.partOf().isEmpty()) {
        return Optional.of(new Part(part, i));
      }
    }
    return Optional.empty();
  }

  /** "1,150 square kilometers (444 square miles)". */
  private static boolean repeats(String lower, int offset, List<Quantity> all, int index) {
    if (index == 0) {
      return false;
    }
    Quantity first = all.get(index - 1);
    Quantity second = all.get(index);
    boolean measures =
        first.kind() == second.kind()
            && (first.kind() == QuantityKind.MEASURE || first.kind() == QuantityKind.MONEY);
    String gap = lower.substring(first.span().end() - offset, second.span().start() - offset);
    return measures && gap.matches(" ?\\((?:about |around |some |or |roughly |nearly |over )?");
  }

  /** "Including two children and three women": the second belongs to the list of the first. */
  private static boolean continuesList(String lower, int offset, List<Quantity> all, int index) {
    if (index == 0 || all.get(index - 1).partOf().isEmpty()) {
      return false;
    }
    Quantity before = all.get(index - 1);
    boolean listed = INCLUDING.matcher(lower.substring(0, before.span().start() - offset)).find();
    String gap =
        lower.substring(before.span().end() - offset, all.get(index).span().start() - offset);
    return listed && LIST.matcher(gap).find() && !VERB.matcher(gap).find();
  }
}
