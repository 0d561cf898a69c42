package org.reportedly.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.event.EventGroup;
import org.reportedly.extraction.event.Ownership;
import org.reportedly.extraction.knowledge.WordClasses;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Figure;

/** Chooses the numbers of a sentence that belong to an event, and names what they count. */
public final class FiguresOfEvent {

  private static final String NO_NOUN = "number";
  private static final Set<String> TOLLS = Set.of("toll", "death", "fatality", "dead");

  private final WordClasses classes;

  public FiguresOfEvent(WordClasses classes) {
    this.classes = classes;
  }

  /** The figures, in the order of the text. */
  public List<Figure> of(
      EventGroup group, Sentence sentence, Ownership ownership, List<Quantity> quantities) {
    List<Figure> figures = new ArrayList<>();
    boolean[] taken = new boolean[quantities.size()];
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      if (!quantity.isFigure()) {
        continue;
      }
      Token token = sentence.token(quantity.head() >= 0 ? quantity.head() : quantity.to() - 1);
      Optional<Event> owner =
          group.members().stream()
              .filter(event ->
                  ownership.owns(event, token)
                      || ownership.owns(event, sentence.token(quantity.from())))
              .findFirst();
      boolean part =
          quantity.partOf().isPresent()
              && quantity.partOf().get() < i
              && taken[quantity.partOf().get()];
      if ((owner.isPresent() || part) && counts(group.first().type(), quantity, sentence, token)) {
        taken[i] = true;
        Figure figure = figure(quantity, owner.orElse(group.first()), part);
        figures.add(
            figure.what().equals(NO_NOUN)
                ? named(figure, owner.orElse(group.first()), quantities.subList(0, i))
                : figure);
      }
    }
    return figures;
  }

  /**
   * A number without a noun: in "brings its dead to 14" the dead; in "launched 23 missiles; 17 were
   * repelled" what was counted before.
   */
  private Figure named(Figure figure, Event event, List<Quantity> before) {
    Optional<String> what =
        event.type() == ClaimType.CASUALTIES
            ? toll(event)
            : before.reversed().stream()
                .filter(other -> other.kind() == QuantityKind.COUNT && !other.what().isBlank())
                .filter(other -> isMore(other, figure))
                .map(Quantity::what)
                .findFirst();
    return what.map(noun ->
            new Figure(noun, figure.low(), figure.high(), figure.total(), figure.approximate()))
        .orElse(figure);
  }

  private static boolean isMore(Quantity whole, Figure part) {
    return whole.low().isPresent()
        && part.low().filter(low -> low.compareTo(whole.low().get()) <= 0).isPresent();
  }

  private Optional<String> toll(Event event) {
    Sentence sentence = event.sentence();
    return sentence.subtree(event.trigger()).stream()
        .filter(token -> token.tagged("NN") || token.tagged("JJ"))
        .flatMap(token -> harm(token).stream())
        .findFirst();
  }

  private Optional<String> harm(Token token) {
    if (isKilling(token.lemma()) || TOLLS.contains(token.lemma())) {
      return Optional.of("killed");
    }
    return isWounding(token.lemma()) ? Optional.of("wounded") : Optional.empty();
  }

  private boolean counts(ClaimType type, Quantity quantity, Sentence sentence, Token token) {
    return switch (quantity.kind()) {
      case COUNT, SHARE, MONEY -> true;
      case MEASURE ->
          switch (type) {
            case ADVANCE, CAPTURE, WITHDRAWAL, DAMAGE, REPEL -> !isDistance(sentence, token);
            default -> false;
          };
      case ORDINAL -> type == ClaimType.CASUALTIES && !quantity.what().isEmpty();
      case AGE, DURATION, CLOCK_OR_DATE, IDENTIFIER, ATTRIBUTE -> false;
    };
  }

  /** "45 kilometres north of": where, not how much. */
  private boolean isDistance(Sentence sentence, Token unit) {
    int next = unit.index() + 1;
    boolean area =
        unit.index() > 0 && sentence.token(unit.index() - 1).lemma().startsWith("square");
    return !area
        && next < sentence.size()
        && classes.contains(WordClasses.DIRECTIONS, sentence.token(next).lemma());
  }

  private Figure figure(Quantity quantity, Event event, boolean part) {
    String what = part ? quantity.what() : harmed(event, quantity).orElse(quantity.what());
    return new Figure(
        what.isBlank() ? NO_NOUN : what,
        quantity.low(),
        quantity.high(),
        quantity.total(),
        quantity.approximate());
  }

  private Optional<String> harmed(Event event, Quantity quantity) {
    return switch (event.type()) {
      case CASUALTIES -> {
        String word = quantity.what().isEmpty() ? "" : quantity.what();
        if (isKilling(word)) {
          yield Optional.of("killed");
        }
        if (isWounding(word) || isWounding(event.trigger().lemma())) {
          yield Optional.of("wounded");
        }
        if (word.equals("missing") || event.trigger().lemma().equals("missing")) {
          yield Optional.of("missing");
        }
        yield isKilling(event.trigger().lemma())
                || isKilling(word)
                || event.trigger().lemma().equals("leave")
            ? Optional.of("killed")
            : Optional.empty();
      }
      case DISPLACEMENT, EVACUATION ->
          quantity.kind() == QuantityKind.COUNT ? Optional.of("displaced") : Optional.empty();
      case DETENTION, ABDUCTION ->
          quantity.kind() == QuantityKind.COUNT ? Optional.of("detained") : Optional.empty();
      default -> Optional.empty();
    };
  }

  private boolean isKilling(String word) {
    return classes.contains(WordClasses.KILLING, word);
  }

  private boolean isWounding(String word) {
    return classes.contains(WordClasses.WOUNDING, word);
  }
}
