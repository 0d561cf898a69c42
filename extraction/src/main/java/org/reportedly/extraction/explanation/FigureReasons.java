package org.reportedly.extraction.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.figure.Quantity;
import org.reportedly.extraction.grounds.Grounds;
import org.reportedly.language.Token;
import org.reportedly.model.Claim;
import org.reportedly.model.Figure;

/** Where the numbers of a claim stand. */
final class FigureReasons {

  List<Reason> of(Claim claim, Grounds grounds) {
    return grounds instanceof Grounds.OfEvent event ? of(claim.figures(), event) : List.of();
  }

  private static List<Reason> of(List<Figure> figures, Grounds.OfEvent event) {
    List<Quantity> left = new ArrayList<>(event.quantities());
    List<Reason> reasons = new ArrayList<>();
    for (Figure figure : figures) {
      Optional<Quantity> quantity =
          left.stream().filter(Quantity::isFigure).filter(one -> isOf(one, figure)).findFirst();
      quantity.ifPresent(left::remove);
      reasons.add(
          quantity
              .map(found -> reason(found, figure, event))
              .orElseGet(() -> Reason.of(Way.SAME_SENTENCE, "counted from the sentence")));
    }
    return reasons;
  }

  private static boolean isOf(Quantity quantity, Figure figure) {
    return quantity.low().equals(figure.low())
        && quantity.high().equals(figure.high())
        && quantity.total().equals(figure.total());
  }

  private static Reason reason(Quantity quantity, Figure figure, Grounds.OfEvent event) {
    int end = Math.max(quantity.to(), quantity.head() + 1);
    List<Token> words = event.sentence().tokens().subList(quantity.from(), end);
    return new Reason(
        Way.OWN_WORDS,
        Optional.of(quantity.span()),
        Wording.spans(words),
        "%s stands with “%s” and counts %s"
            .formatted(
                Wording.quoted(words), event.group().first().trigger().text(), figure.what()));
  }
}
