package org.reportedly.extraction.attribution;

import static org.reportedly.language.Relation.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.knowledge.NameWords;
import org.reportedly.extraction.knowledge.SpeechCue;
import org.reportedly.extraction.knowledge.SpeechCues;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.extraction.syntax.NounPhrase;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Finds who uses a word of speech, and through whom it reached the report. */
final class SourceFinder {
  private static final Set<String> THROUGH = Set.of("on", "to", "with", "in", "via", "through");
  private static final Set<String> HEARSAY = Set.of("say", "report", "claim", "allege");
  private static final Set<String> NOBODY = Set.of("neither", "no");
  private static final Set<String> MAKING =
      Set.of("sign", "issue", "publish", "release", "post", "compile");
  private static final Set<String> QUOTING = Set.of("quote", "cite");

  private final Sentence sentence;
  private final SpeechCues cues;
  private final NameWords words;

  SourceFinder(Sentence sentence, SpeechCues cues, NameWords words) {
    this.sentence = sentence;
    this.cues = cues;
    this.words = words;
  }

  /**
   * The speakers of a verb of speech, the nearest first; hearsay for a passive without an agent.
   */
  List<Attribution.Source> ofVerb(Token verb, SpeechCue.Kind kind) {
    Clause clause = new Clause(sentence, verb);
    List<Attribution.Source> sources = new ArrayList<>();
    if (clause.isPassive()) {
      Optional<Token> agent = clause.agent();
      if (agent.isPresent()) {
        addPhrase(sources, agent.get());
      } else if (hasHearsay(verb, kind)) {
        sources.add(new Attribution.Source.Hearsay());
      }
      return sources;
    }
    addCited(sources, verb);
    if (isQuoting(verb)) {
      sentence.children(verb, DOBJ).forEach(quoted -> addPhrase(sources, quoted));
    }
    new SpeakingSubject(sentence, cues).of(verb).ifPresent(subject -> addPhrase(sources, subject));
    addThrough(sources, verb);
    return sources;
  }

  /** "reported, citing officials": the officials come before whoever cites them. */
  void addCited(List<Attribution.Source> sources, Token verb) {
    for (Token participle : sentence.children(verb, ADVCL, ACL, XCOMP)) {
      addCitedBy(sources, participle);
    }
    sentence
        .child(verb, NSUBJ)
        .ifPresent(subject -> sentence.children(subject, ACL).forEach(p -> addCitedBy(sources, p)));
  }

  private void addCitedBy(List<Attribution.Source> sources, Token participle) {
    if (QUOTING.contains(participle.lemma()) && participle.tag().equals("VBG")) {
      sentence
          .children(participle, DOBJ)
          .forEach(cited -> sources.add(new Attribution.Source.Phrase(ownerOfWords(cited))));
    }
  }

  /** "is said to" comes from nobody named; "was announced" is only told without telling by whom. */
  private static boolean hasHearsay(Token verb, SpeechCue.Kind kind) {
    return switch (kind) {
      case SAYS -> HEARSAY.contains(verb.lemma());
      case SUSPECTS -> true;
      case CONFIRMS, DENIES, EXPECTS, DEMANDS, ACCUSES -> false;
    };
  }

  /** "The agency quoted the mayor as saying": the mayor is the nearest. */
  private boolean isQuoting(Token verb) {
    return verb.lemma().equals("quote")
        && sentence.children(verb, PREP).stream().anyMatch(as -> as.lemma().equals("as"));
  }

  /** The speaker at a noun, and who quotes them: "officials quoted by the paper". */
  void addPhrase(List<Attribution.Source> sources, Token noun) {
    if (isNobody(noun)) {
      return;
    }
    Token owner = ownerOfWords(noun);
    for (Token each : new NounPhrase(sentence, owner).coordinated()) {
      sources.add(new Attribution.Source.Phrase(each));
    }
    for (Token participle : sentence.children(owner, ACL)) {
      if (QUOTING.contains(participle.lemma())) {
        new Clause(sentence, participle)
            .agent()
            .ifPresent(agent -> sources.add(new Attribution.Source.Phrase(agent)));
      }
    }
  }

  /** "neither side", "no official": nobody speaks. */
  private boolean isNobody(Token noun) {
    return sentence.children(noun, DET, NEG).stream()
        .anyMatch(word -> NOBODY.contains(word.lemma()));
  }

  /** "Gladkov's post", "an AFP calculation", "a statement by the army": whose words they are. */
  private Token ownerOfWords(Token noun) {
    boolean words =
        cues.of(noun).stream()
            .anyMatch(cue -> cue.part() == org.reportedly.extraction.knowledge.Part.NOUN);
    if (!words) {
      return noun;
    }
    return owner(noun).orElse(noun);
  }

  /** Who made a claim, a statement, a tally. */
  Optional<Token> owner(Token noun) {
    NounPhrase phrase = new NounPhrase(sentence, noun);
    Optional<Token> possessor = phrase.owner();
    if (possessor.isPresent()) {
      return possessor;
    }
    for (String preposition : List.of("by", "from", "of")) {
      List<Token> objects = phrase.after(preposition);
      if (!objects.isEmpty()
          && (!preposition.equals("of") || isSomebody(sentence, objects.getFirst()))) {
        return Optional.of(objects.getFirst());
      }
    }
    Optional<Token> maker =
        sentence.children(noun, ACL).stream()
            .filter(made -> MAKING.contains(made.lemma()))
            .flatMap(made -> new Clause(sentence, made).agent().stream())
            .findFirst();
    if (maker.isPresent()) {
      return maker;
    }
    return sentence.children(noun, COMPOUND, NMOD).stream()
        .filter(modifier -> modifier.tagged("NNP") || words.isOrganisation(modifier.lemma()))
        .reduce((first, second) -> second);
  }

  private static boolean isSomebody(Sentence sentence, Token token) {
    boolean definite =
        sentence.children(token, DET, POSS).stream().anyMatch(word -> !word.lemma().equals("a"));
    return token.tagged("NNP") || token.tagged("PRP") || token.tag().equals("NNS") || definite;
  }

  void addThrough(List<Attribution.Source> sources, Token verb) {
    for (Token listener : sentence.children(verb, DOBJ, DATIVE)) {
      Token noun =
          listener.relation() == DATIVE && listener.tagged("IN")
              ? sentence.child(listener, POBJ).orElse(listener)
              : listener;
      addMedium(sources, noun);
    }
    for (Token preposition : sentence.children(verb, PREP)) {
      if (!THROUGH.contains(preposition.lemma())) {
        continue;
      }
      for (Token object : sentence.children(preposition, POBJ)) {
        addMedium(sources, object);
        if (object.lemma().equals("interview")) {
          new NounPhrase(sentence, object)
              .after("with")
              .forEach(medium -> sources.add(new Attribution.Source.Phrase(medium)));
        }
      }
    }
  }

  private void addMedium(List<Attribution.Source> sources, Token noun) {
    boolean medium =
        words.isMedium(noun.lemma())
            || sentence.children(noun, COMPOUND, NMOD, APPOS).stream()
                .anyMatch(part -> words.isMedium(part.lemma()));
    boolean several = noun.tag().equals("NNS");
    boolean acronym =
        noun.tagged("NNP")
            && noun.text().length() >= 2
            && noun.text().equals(noun.text().toUpperCase(java.util.Locale.ROOT));
    if ((medium || acronym) && !several) {
      Token named = sentence.child(noun, APPOS).filter(name -> name.tagged("NNP")).orElse(noun);
      sources.add(new Attribution.Source.Phrase(named));
    }
  }
}
