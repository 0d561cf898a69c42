package org.reportedly.extraction.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.extraction.claim.Choosing;
import org.reportedly.extraction.claim.EnglishClaimReader;
import org.reportedly.extraction.place.Option;
import org.reportedly.extraction.place.PlaceChoices;
import org.reportedly.extraction.place.PlaceKnowledge;
import org.reportedly.extraction.place.PlaceWeights;
import org.reportedly.extraction.place.Told;
import org.reportedly.extraction.support.Pipeline;
import org.reportedly.model.Claim;
import org.reportedly.model.Report;

/**
 * A choice of a place that people have labelled.
 *
 * @param report id of the report
 * @param options between which is chosen
 * @param right for each option whether it is what was labelled
 */
record PlaceExample(String report, List<Option> options, List<Boolean> right) {

  /** What the reader chooses between for the labelled claims that it finds, in their order. */
  static List<PlaceExample> of(LabelledReports labelled, PlaceWeights weights) {
    List<PlaceExample> examples = new ArrayList<>();
    for (Report report : labelled.reports()) {
      Heard heard = new Heard(new ArrayList<>());
      ClaimReader reader =
          new EnglishClaimReader(
              Pipeline.parser(),
              Pipeline.places(),
              Pipeline.actors(),
              Choosing.bundled().with(PlaceKnowledge.with(weights), heard));
      List<Claim> found = reader.read(report).claims();
      List<Claim> wanted =
          labelled.claims().stream().filter(claim -> claim.report().equals(report.id())).toList();
      for (Pairing.Pair pair : Pairing.of(wanted, found).pairs()) {
        heard
            .options(pair.found())
            .map(options -> of(pair.labelled(), options))
            .ifPresent(examples::add);
      }
    }
    return examples;
  }

  private static PlaceExample of(Claim labelled, List<Option> options) {
    return new PlaceExample(
        labelled.report(),
        options,
        options.stream().map(option -> Field.samePlace(labelled.place(), option.place())).toList());
  }

  /** The report's id without its number: reports of one scene are alike. */
  String scene() {
    return report.substring(0, Math.max(0, report.lastIndexOf('-')));
  }

  /** Whether any option is what was labelled. */
  boolean isSolvable() {
    return right.contains(true);
  }

  private record Choice(Told told, List<Option> options) {}

  /** The choices made while one report is read. */
  private record Heard(List<Choice> choices) implements PlaceChoices {
    @Override
    public void chosen(Told told, List<Option> options, int chosen) {
      choices.add(new Choice(told, options));
    }

    /** The choice for a claim: that inside its evidence, one of its type rather than others. */
    Optional<List<Option>> options(Claim claim) {
      return choices.stream()
          .filter(
              choice -> choice.told().words().getFirst().span().overlaps(claim.evidence().span()))
          .min(
              Comparator.<Choice>comparingInt(
                      choice -> choice.told().type() == claim.type() ? 0 : 1)
                  .thenComparingInt(choice -> choice.told().words().getFirst().span().start()))
          .map(Choice::options);
    }
  }
}
