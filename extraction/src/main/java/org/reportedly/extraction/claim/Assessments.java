package org.reportedly.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.extraction.grounds.Grounds;
import org.reportedly.extraction.role.ReportMemory;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Participant;
import org.reportedly.model.Period;
import org.reportedly.model.Place;
import org.reportedly.model.Speaker;
import org.reportedly.model.Stance;

/** What somebody says without telling an event: how they judge, what they want. */
final class Assessments {
  private static final int FEWEST_WORDS = 3;
  private static final Set<String> OURSELVES = Set.of("we", "i", "you");
  private static final Set<String> JUDGING = Set.of("call", "describe", "brand", "label", "warn");

  private final Stages stages;
  private final SpeakerFinder speakers;
  private final ReportMemory memory;
  private final Optional<Place> place;
  private final Optional<Period> day;

  /**
   * @param memory what the report has told of those who act
   * @param place where the report is, when it says so
   * @param day of the report
   */
  Assessments(
      Stages stages,
      SpeakerFinder speakers,
      ReportMemory memory,
      Optional<Place> place,
      Optional<Period> day) {
    this.stages = stages;
    this.speakers = speakers;
    this.memory = memory;
    this.place = place;
    this.day = day;
  }

  /**
   * @param alone whether the sentence tells no event; beside events, only judgements count
   */
  List<Draft> of(SentenceReading reading, boolean alone) {
    List<Draft> found = new ArrayList<>();
    for (Attribution attribution : reading.withoutEvent()) {
      if (!alone && !isClaimBesideOthers(attribution)) {
        continue;
      }
      List<Speaker> named = speakers.of(List.of(attribution));
      List<Token> words = reading.sentence().tokens().stream().filter(attribution::covers).toList();
      if (!named.isEmpty() && words.size() >= FEWEST_WORDS && !attribution.negated()) {
        found.add(draft(reading, attribution, named, words));
      }
    }
    return found;
  }

  private static boolean isClaimBesideOthers(Attribution attribution) {
    return switch (attribution.kind()) {
      case DEMANDS, ACCUSES -> true;
      case SAYS, CONFIRMS, DENIES, SUSPECTS, EXPECTS -> JUDGING.contains(attribution.cue().lemma());
    };
  }

  private Draft draft(
      SentenceReading reading, Attribution attribution, List<Speaker> named, List<Token> words) {
    boolean refusal = Refusals.isRefusal(reading.sentence(), attribution, stages.classes());
    return new Draft(
        reading.index(),
        Optional.empty(),
        EvidenceFinder.trimmed(
            reading.sentence(), words.getFirst().index(), words.getLast().index()),
        refusal ? ClaimType.REFUSAL : type(attribution),
        named,
        refusal ? Stance.ASSERTS : stance(attribution),
        judged(reading, words),
        List.of(),
        place,
        day,
        List.of(),
        false,
        new Grounds.OfJudgement(reading.sentence(), reading.index(), attribution));
  }

  /** Who is judged or should act: the subject of what is said. */
  private List<Participant> judged(SentenceReading reading, List<Token> words) {
    Sentence sentence = reading.sentence();
    return words.stream()
        .filter(word -> sentence.head(word).filter(words::contains).isEmpty())
        .flatMap(top -> new Clause(sentence, top).logicalSubject().stream())
        .filter(subject -> !OURSELVES.contains(subject.lemma()))
        .findFirst()
        .map(subject -> stages.participants().allNamed(sentence, subject, memory))
        .orElse(List.of());
  }

  private static ClaimType type(Attribution attribution) {
    return switch (attribution.kind()) {
      case SAYS, CONFIRMS, SUSPECTS, EXPECTS, DENIES ->
          attribution.cue().lemma().equals("threaten") ? ClaimType.THREAT : ClaimType.ASSESSMENT;
      case DEMANDS -> ClaimType.DEMAND;
      case ACCUSES -> ClaimType.ACCUSATION;
    };
  }

  private static Stance stance(Attribution attribution) {
    return switch (attribution.kind()) {
      case SAYS, CONFIRMS, ACCUSES -> Stance.ASSERTS;
      case SUSPECTS -> Stance.SUSPECTS;
      case EXPECTS -> Stance.EXPECTS;
      case DEMANDS -> Stance.DEMANDS;
      case DENIES -> Stance.DENIES;
    };
  }
}
