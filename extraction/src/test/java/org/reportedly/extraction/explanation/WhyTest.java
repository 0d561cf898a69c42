package org.reportedly.extraction.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.extraction.support.Pipeline;
import org.reportedly.model.Claim;
import org.reportedly.model.Report;
import org.reportedly.model.Stance;

/** Each field of a claim names the rule, the cue and the words behind it. */
class WhyTest {

  private record Explained(Claim claim, Explanation why, Report report) {
    List<String> tells(Function<Explanation, List<Reason>> field) {
      return field.apply(why).stream().map(Reason::tells).toList();
    }

    Reason first(Function<Explanation, List<Reason>> field) {
      return field.apply(why).getFirst();
    }

    Optional<String> cue(Function<Explanation, List<Reason>> field) {
      return first(field).cue().map(span -> span.in(report.text()));
    }

    List<String> words(Function<Explanation, List<Reason>> field) {
      return first(field).words().stream().map(span -> span.in(report.text())).toList();
    }
  }

  private static List<Explained> explained(String text) {
    Report report = Pipeline.report(text);
    ExplainedReading reading = Pipeline.reader().explain(report);
    return reading.reading().claims().stream()
        .map(claim -> new Explained(claim, reading.of(claim).orElseThrow(), report))
        .toList();
  }

  @Test
  void everyFieldOfAPlainClaimRestsOnItsWords() {
    Explained claim =
        explained(
                "The defence ministry said on Tuesday that its gunners shot down 12 drones over"
                    + " Kharkiv.")
            .getFirst();

    assertThat(claim.first(Explanation::type).tells()).isEqualTo("“shot down” means repel");
    assertThat(claim.words(Explanation::type)).containsExactly("shot down");
    assertThat(claim.first(Explanation::type).rule().id()).matches("[a-z/-]+\\.tsv:\\d+");
    assertThat(claim.tells(Explanation::speakers))
        .containsExactly("“said” makes “The defence ministry” the speaker");
    assertThat(claim.cue(Explanation::speakers)).contains("said");
    assertThat(claim.first(Explanation::speakers).rule().id()).startsWith("speech.tsv:");
    assertThat(claim.first(Explanation::stance).rule()).isEqualTo(Way.PLAIN_STATEMENT);
    assertThat(claim.words(Explanation::actors)).containsExactly("its gunners");
    assertThat(claim.first(Explanation::actors).rule().id()).isEqualTo("position:subject");
    assertThat(claim.tells(Explanation::place))
        .startsWith("“Kharkiv” stands with “shot”")
        .last()
        .asString()
        .startsWith("“Kharkiv” is a town in UA: ");
    assertThat(claim.first(Explanation::when).tells())
        .isEqualTo("“Tuesday” is 2031-05-13, counted from the day of publication");
    assertThat(claim.tells(Explanation::figures))
        .containsExactly("“12 drones” stands with “shot” and counts drones");
    assertThat(claim.why().background()).isEmpty();
  }

  @Test
  void whatStandsInTheClauseIsNamedByItsPosition() {
    Explained claim = explained("Rebels shelled the market of Kisumu on Tuesday.").getFirst();

    assertThat(claim.tells(Explanation::actors))
        .containsExactly("“Rebels” is the subject of “shelled”");
    assertThat(claim.tells(Explanation::targets))
        .containsExactly("“the market of Kisumu” is the object of “shelled”");
  }

  @Test
  void aWordWithSeveralSensesShowsWhatDecided() {
    Explained claim = explained("Rebels seized the village of Marinovo on Monday.").getFirst();

    assertThat(claim.first(Explanation::type).tells())
        .isEqualTo("“seized” done to “the village of Marinovo” means capture");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence | the cue of the stance | its rule
          Rebels may have shelled the village of Marinovo. | may | hedges\\.tsv:\\d+
          The army denied that its troops had shelled the village. | denied | speech\\.tsv:\\d+
          The army called for the evacuation of the village. | called | speech\\.tsv:\\d+
          Rebels have not captured the village of Marinovo. | captured | negation
          Rebels are said to have shelled the village. | said | hearsay
          """)
  void theStanceNamesTheWordThatTellsIt(String sentence, String cue, String rule) {
    Explained claim = explained(sentence).getFirst();

    assertThat(claim.cue(Explanation::stance)).contains(cue);
    assertThat(claim.first(Explanation::stance).rule().id()).matches(rule);
  }

  @Test
  void whoIsMeantByAPronounIsTold() {
    Explained claim =
        explained(
                "Governor Lena Brandt visited the port. She said that rebels had shelled the"
                    + " market of Kisumu.")
            .getLast();

    assertThat(claim.tells(Explanation::speakers))
        .containsExactly("“said” makes “She”, which means Lena Brandt, the speaker");
  }

  @Test
  void aDenialLeadsBackToTheClaimThatItIsAbout() {
    List<Explained> claims =
        explained("Rebels shelled the market of Kisumu on Tuesday. The rebels denied it.");
    Explained denial =
        claims.stream()
            .filter(claim -> claim.claim().stance() == Stance.DENIES)
            .findFirst()
            .orElseThrow();

    assertThat(denial.first(Explanation::type).rule()).isEqualTo(Way.ABOUT_CLAIM_BEFORE);
    assertThat(denial.tells(Explanation::type))
        .containsExactly(
            "“denied” is about the claim before: “Rebels shelled the market of Kisumu on"
                + " Tuesday.”",
            "“shelled” means shelling");
  }

  @Test
  void whatIsCarriedOverSaysFromWhere() {
    Explained claim =
        explained("Rebels shelled Kisumu on Tuesday. Nine people were killed.").getLast();

    assertThat(claim.first(Explanation::place).tells())
        .isEqualTo("“Kisumu” is taken from the sentence before");
    assertThat(claim.first(Explanation::when).tells())
        .isEqualTo("“Tuesday” is carried over from the sentence before");
  }

  @Test
  void thePresentIsTheDayOfPublication() {
    Explained claim = explained("Rebels are shelling the village.").getFirst();

    assertThat(claim.first(Explanation::when).tells())
        .isEqualTo("“shelling” is told with no other day that fits: the day of publication");
  }

  @Test
  void whereNobodyIsNamedTheOutletSpeaks() {
    Explained claim = explained("Rebels shelled the village on Monday.").getFirst();

    assertThat(claim.first(Explanation::speakers).rule()).isEqualTo(Way.OUTLET);
    assertThat(claim.why().confidence()).isNotEmpty();
  }

  @Test
  void explainingChangesNothingOfWhatIsRead() {
    Report report =
        Pipeline.report(
            "Rebels shelled Kisumu on Tuesday, Mayor Ana Petkova said. The rebels denied it."
                + " It could not be independently verified.");

    assertThat(Pipeline.reader().explain(report).reading())
        .isEqualTo(Pipeline.reader().read(report));
  }
}
