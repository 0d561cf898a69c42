package org.reportedly.extraction.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.extraction.choice.ClueWeights;
import org.reportedly.extraction.claim.Choosing;
import org.reportedly.extraction.claim.EnglishClaimReader;
import org.reportedly.extraction.support.Pipeline;
import org.reportedly.extraction.when.WhenChoices;
import org.reportedly.extraction.when.WhenOption;
import org.reportedly.language.Token;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Report;
import org.reportedly.model.Span;

/** Choices of days that people have labelled. */
final class WhenExample {
  private WhenExample() {}

  /** What the reader chooses between for the labelled claims that it finds, in their order. */
  static List<LabelledChoice> of(LabelledReports labelled, ClueWeights weights) {
    List<LabelledChoice> examples = new ArrayList<>();
    for (Report report : labelled.reports()) {
      List<Choice> heard = new ArrayList<>();
      WhenChoices hearing =
          (happening, options) ->
              heard.add(
                  new Choice(
                      happening.type(),
                      happening.words().stream().map(Token::span).toList(),
                      options));
      ClaimReader reader =
          new EnglishClaimReader(
              Pipeline.parser(),
              Pipeline.places(),
              Pipeline.actors(),
              Choosing.bundled().with(weights, hearing));
      List<Claim> found = reader.read(report).claims();
      List<Claim> wanted =
          labelled.claims().stream().filter(claim -> claim.report().equals(report.id())).toList();
      for (Pairing.Pair pair : Pairing.of(wanted, found).pairs()) {
        choice(heard, pair.found())
            .map(choice -> of(pair.labelled(), choice.options()))
            .ifPresent(examples::add);
      }
    }
    return examples;
  }

  private static LabelledChoice of(Claim labelled, List<WhenOption> options) {
    return new LabelledChoice(
        LabelledChoice.sceneOf(labelled.report()),
        options.stream().map(WhenOption::clues).toList(),
        options.stream().map(option -> option.period().equals(labelled.when())).toList());
  }

  private record Choice(ClaimType type, List<Span> words, List<WhenOption> options) {
    int distance(Claim claim) {
      return Math.abs(words.getFirst().start() - claim.evidence().span().start());
    }
  }

  /** The choice for a claim: that for an event of its type inside its evidence. */
  private static Optional<Choice> choice(List<Choice> heard, Claim claim) {
    return heard.stream()
        .filter(choice -> choice.type() == claim.type())
        .filter(choice ->
            choice.words().stream().anyMatch(word -> word.overlaps(claim.evidence().span())))
        .min(Comparator.comparingInt(choice -> choice.distance(claim)));
  }
}
