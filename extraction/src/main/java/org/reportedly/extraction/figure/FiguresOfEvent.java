package org.reportedly.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.event.EventGroup;
import org.reportedly.extraction.event.Ownership;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Figure;

/** Chooses the numbers of a sentence that belong to an event, and names what they count. */
public final class FiguresOfEvent {
  private static final Set<String> KILLED =
      Set.of(
          "kill",
          "shoot",
          "die",
          "dead",
          "death",
          "fatality",
          "perish",
          "drown",
          "massacre",
          "slaughter",
          "killing",
          "murder",
          "martyr",
          "fall",
          "corpse",
          "eliminate",
          "claim",
          "take",
          "cost",
          "martyrdom",
          "embrace",
          "execute",
          "execution",
          "toll",
          "gun",
          "loss",
          "life",
          "succumb",
          "body");
  private static final Set<String> WOUNDED =
      Set.of(
          "wound",
          "injure",
          "hurt",
          "wounded",
          "injured",
          "maim",
          "injury",
          "hospitalise",
          "hospitalize");
  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northwest",
          "northeast",
          "southwest",
          "southeast",
          "away",
          "from",
          "off",
          "inside",
          "of",
          "outside",
          "beyond",
          "long",
          "wide");

  private FiguresOfEvent() {}

  /** The figures, in the order of the text. */
  public static List<Figure> of(
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
        figures.add(figure(quantity, owner.orElse(group.first()), part));
      }
    }
    return figures;
  }

  private static boolean counts(ClaimType type, Quantity quantity, Sentence sentence, Token token) {
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
  private static boolean isDistance(Sentence sentence, Token unit) {
    int next = unit.index() + 1;
    boolean area =
        unit.index() > 0 && sentence.token(unit.index() - 1).lemma().startsWith("square");
    return !area && next < sentence.size() && DIRECTIONS.contains(sentence.token(next).lemma());
  }

  private static Figure figure(Quantity quantity, Event event, boolean part) {
    String what = part ? quantity.what() : harmed(event, quantity).orElse(quantity.what());
    return new Figure(
        what.isBlank() ? "number" : what,
        quantity.low(),
        quantity.high(),
        quantity.total(),
        quantity.approximate());
  }

  private static Optional<String> harmed(Event event, Quantity quantity) {
    return switch (event.type()) {
      case CASUALTIES -> {
        String word = quantity.what().isEmpty() ? "" : quantity.what();
        if (WOUNDED.contains(word) || WOUNDED.contains(event.trigger().lemma())) {
          yield Optional.of("wounded");
        }
        if (word.equals("missing") || event.trigger().lemma().equals("missing")) {
          yield Optional.of("missing");
        }
        yield KILLED.contains(event.trigger().lemma())
                || KILLED.contains(word)
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
}
