package org.reportedly.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.extraction.grounds.Grounds;
import org.reportedly.extraction.knowledge.SpeechCue;
import org.reportedly.extraction.place.Told;
import org.reportedly.extraction.place.WhereFinder;
import org.reportedly.extraction.role.ReportMemory;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.extraction.when.FoundWhen;
import org.reportedly.extraction.when.Happening;
import org.reportedly.extraction.when.WhenFinder;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Participant;
import org.reportedly.model.Speaker;
import org.reportedly.model.Stance;

/** What somebody says without telling an event: how they judge, what they want. */
final class Assessments {
  private static final int FEWEST_WORDS = 3;
  private static final Set<String> OURSELVES = Set.of("we", "i", "you");
  private static final Set<String> JUDGING = Set.of("call", "describe", "brand", "label", "warn");
  private static final Set<String> CONDEMNING =
      Set.of("condemn", "denounce", "deplore", "decry", "lament", "mock");

  private final Stages stages;
  private final SpeakerFinder speakers;
  private final ReportMemory memory;
  private final WhereFinder where;
  private final WhenFinder when;

  /**
   * @param memory what the report has told of those who act
   * @param where finds out where it is
   * @param when finds out when it is
   */
  Assessments(
      Stages stages,
      SpeakerFinder speakers,
      ReportMemory memory,
      WhereFinder where,
      WhenFinder when) {
    this.stages = stages;
    this.speakers = speakers;
    this.memory = memory;
    this.where = where;
    this.when = when;
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
      if (!named.isEmpty() && words.size() >= fewestWords(attribution) && !attribution.negated()) {
        found.add(draft(reading, attribution, named, words));
      }
    }
    return found;
  }

  /** "restraint" is enough where somebody asks for it, or "it" where somebody condemns it. */
  private static int fewestWords(Attribution attribution) {
    boolean judges = CONDEMNING.contains(attribution.cue().lemma());
    return attribution.kind() == SpeechCue.Kind.DEMANDS || judges ? 1 : FEWEST_WORDS;
  }

  private static boolean isClaimBesideOthers(Attribution attribution) {
    return switch (attribution.kind()) {
      case DEMANDS, ACCUSES -> true;
      case SAYS, CONFIRMS, DENIES, SUSPECTS, EXPECTS -> JUDGING.contains(attribution.cue().lemma());
    };
  }

  private Draft draft(
      SentenceReading reading, Attribution attribution, List<Speaker> named, List<Token> words) {
    boolean refusal = isRefusal(reading.sentence(), attribution, words);
    boolean demand =
        attribution.kind() == SpeechCue.Kind.SAYS
            && heads(attribution, words)
                .anyMatch(verb -> Intentions.isObliging(reading.sentence(), verb));
    ClaimType type = refusal ? ClaimType.REFUSAL : demand ? ClaimType.DEMAND : type(attribution);
    Stance stance = refusal ? Stance.ASSERTS : demand ? Stance.DEMANDS : stance(attribution);
    Optional<FoundWhen> day =
        when.of(
            new Happening(
                type,
                stance,
                reading.sentence(),
                reading.index(),
                List.of(attribution.cue()),
                reading.ownership(),
                Optional.empty(),
                Optional.of(attribution.cue())));
    Told told = new Tellings(stages.actors()).of(reading, type, stance, attribution.cue(), named);
    return new Draft(
        reading.index(),
        Optional.empty(),
        EvidenceFinder.trimmed(
            reading.sentence(), words.getFirst().index(), words.getLast().index()),
        type,
        named,
        stance,
        judged(reading, words),
        List.of(),
        where.of(told),
        day.map(FoundWhen::period),
        List.of(),
        day.map(FoundWhen::period).filter(when::isHistory).isPresent(),
        new Grounds.OfJudgement(reading.sentence(), reading.index(), attribution, day));
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

  private boolean isRefusal(Sentence sentence, Attribution attribution, List<Token> words) {
    return Refusals.isRefusal(sentence, attribution, stages.classes())
        || attribution.kind() == SpeechCue.Kind.SAYS
            && heads(attribution, words).anyMatch(verb -> Intentions.isRefusing(sentence, verb));
  }

  /** The verbs of what is said that hang on no other word of it. */
  private static Stream<Token> heads(Attribution attribution, List<Token> words) {
    return words.stream()
        .filter(word -> word.tagged("VB"))
        .filter(verb ->
            verb.head() < 0 || !attribution.covers(attribution.sentence().token(verb.head())));
  }

  private static ClaimType type(Attribution attribution) {
    return switch (attribution.kind()) {
      case SAYS, CONFIRMS, SUSPECTS, EXPECTS, DENIES ->
          Intentions.isThreat(attribution.cue()) ? ClaimType.THREAT : ClaimType.ASSESSMENT;
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
