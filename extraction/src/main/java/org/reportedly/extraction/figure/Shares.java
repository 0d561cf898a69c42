package org.reportedly.extraction.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds wholes that stand apart from their parts, and counts halves. */
final class Shares {
  private static final Pattern OF_BEFORE =
      Pattern.compile("(?:^|[.;:“\"] )of (?:the |some |nearly |about |its |around )*$");
  private static final Pattern OUT_OF =
      Pattern.compile(" (?:or so )?(?:\\p{L}+ ){1,4}out of (?:the |some |about |nearly |its )?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Shares() {}

  static List<Quantity> resolve(String lower, int offset, List<Quantity> quantities) {
    List<Quantity> resolved = new ArrayList<>(quantities);
    for (int i = 0; i + 1 < resolved.size(); i++) {
      Quantity first = resolved.get(i);
      Quantity second = resolved.get(i + 1);
      boolean counts = first.kind() == QuantityKind.COUNT && second.kind() == QuantityKind.COUNT;
      int from = first.span().start() - offset;
      String gap = lower.substring(first.span().end() - offset, second.span().start() - offset);
      if (counts
          && first.high().isPresent()
          && OF_BEFORE.matcher(lower.substring(0, from)).find()) {
        // "Of nearly 4,000 men held there, fewer than 100 stayed"
        resolved.set(i + 1, second.withTotal(first.high().get()));
        resolved.set(i, first.sameAs(i + 1));
      } else if (counts && second.high().isPresent() && OUT_OF.matcher(gap).matches()) {
        // "a hundred or so inmates out of 3,800"
        resolved.set(i, first.withTotal(second.high().get()));
        resolved.set(i + 1, second.sameAs(i));
      }
    }
    for (int i = 0; i < resolved.size(); i++) {
      Quantity share = resolved.get(i);
      Optional<Quantity> whole = share.partOf().map(resolved::get);
      whole.flatMap(of -> counted(share, of)).ifPresent(replaceAt(resolved, i));
    }
    return List.copyOf(resolved);
  }

  private static Consumer<Quantity> replaceAt(List<Quantity> list, int index) {
    return quantity -> list.set(index, quantity);
  }

  /** "Ten people, half of them children": five children. */
  private static Optional<Quantity> counted(Quantity share, Quantity whole) {
    boolean countable =
        share.kind() == QuantityKind.SHARE
            && whole.kind() == QuantityKind.COUNT
            && share.head() >= 0
            && share.low().isPresent()
            && share.low().equals(share.high())
            && whole.low().isPresent()
            && whole.low().equals(whole.high());
    if (!countable) {
      return Optional.empty();
    }
    BigDecimal count =
        whole.low().get().multiply(share.low().get()).divide(HUNDRED).stripTrailingZeros();
    return count.scale() > 0
        ? Optional.empty()
        : Optional.of(share.countedAs(count.setScale(0), whole.low().get()));
  }
}
