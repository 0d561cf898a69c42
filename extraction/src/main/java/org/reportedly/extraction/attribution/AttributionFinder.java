package org.reportedly.extraction.attribution;

import static org.reportedly.language.Relation.*;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.knowledge.NameWords;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.extraction.knowledge.SpeechCue;
import org.reportedly.extraction.knowledge.SpeechCues;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * Finds the attributions of a sentence.
 *
 * <p>May be used by many threads at once.
 */
public final class AttributionFinder {
  private static final Set<String> BY_WORDS_OF = Set.of("by", "in", "per", "on");

  private final SpeechCues cues;
  private final NameWords words;

  public AttributionFinder(SpeechCues cues, NameWords words) {
    this.cues = cues;
    this.words = words;
  }

  /** The attributions, the smallest content first. */
  public List<Attribution> find(Sentence sentence) {
    ContentFinder contents = new ContentFinder(sentence, cues);
    SourceFinder sources = new SourceFinder(sentence, cues, words);
    List<Attribution> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.lemma().equals("accord")
          || token.text().equalsIgnoreCase("according")
          || token.text().equalsIgnoreCase("per")) {
        accordingTo(sentence, token, sources).ifPresent(found::add);
        continue;
      }
      for (SpeechCue cue : cues.of(sentence, token)) {
        Optional<Attribution> attribution =
            cue.part() == Part.VERB
                ? verb(sentence, token, cue, contents, sources)
                : noun(sentence, token, cue, contents, sources, cues);
        if (attribution.filter(said -> cue.length() == 1 || isOfSomebody(said)).isPresent()) {
          found.add(attribution.get());
          break;
        }
      }
    }
    new QuotedWords(sentence).addTo(found);
    if (sentence.kind() == Sentence.Kind.HEADING && found.isEmpty()) {
      new HeadlineSpeakers(sentence, words).find(sources).ifPresent(found::add);
    }
    new Bystander(sentence, words).find(sources).ifPresent(found::add);
    new SharedSpeakers(sentence).shareIn(found);
    Continuation continuation = new Continuation(sentence);
    found.addAll(found.stream().flatMap(said -> continuation.of(said).stream()).toList());
    found.sort(Comparator.comparing(Attribution::isGoingOn).thenComparingInt(Attribution::size));
    return List.copyOf(found);
  }

  private Optional<Attribution> verb(
      Sentence sentence, Token token, SpeechCue cue, ContentFinder contents, SourceFinder sources) {
    Optional<LateAttribution.Found> late =
        isSaying(cue) ? new LateAttribution(sentence, words).of(token, cue) : Optional.empty();
    if (late.isPresent()) {
      List<Attribution.Source> speakers = new ArrayList<>();
      sources.addCited(speakers, token);
      sources.addPhrase(speakers, late.get().source());
      sources.addThrough(speakers, token);
      return Optional.of(
          new Attribution(sentence, token, cue.kind(), speakers, late.get().content(), false));
    }
    BitSet content = contents.ofVerb(token, cue);
    if (content.isEmpty()) {
      return announces(sentence, cue)
          ? Optional.of(
              new Attribution(
                  sentence, token, cue.kind(), sources.ofVerb(token, cue.kind()), content, false))
          : Optional.empty();
    }
    SpeechCue.Kind kind = isTellingTo(sentence, token, cue) ? SpeechCue.Kind.DEMANDS : cue.kind();
    List<Attribution.Source> speakers = sources.ofVerb(token, kind);
    for (Attribution.Source speaker : speakers) {
      if (speaker instanceof Attribution.Source.Phrase(Token head)
          && cue.kind() != SpeechCue.Kind.ACCUSES) {
        boolean own = content.get(head.index()) && !new Clause(sentence, token).isPassive();
        if (own) {
          contents.remove(content, head);
        }
      }
    }
    boolean negated = new Clause(sentence, token).isNegated();
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Attribution(sentence, token, kind, speakers, content, negated));
  }

  /**
   * "told residents to leave" and "were told to leave" want what "told residents that" only says.
   */
  private static boolean isTellingTo(Sentence sentence, Token verb, SpeechCue cue) {
    boolean told =
        new Clause(sentence, verb).isPassive()
            ? verb.lemma().equals("tell")
            : sentence.child(verb, DOBJ).isPresent();
    return cue.kind() == SpeechCue.Kind.SAYS
        && told
        && sentence.child(verb, CCOMP).isEmpty()
        && sentence.children(verb, XCOMP).stream()
            .anyMatch(wanted ->
                sentence.children(wanted, AUX).stream().anyMatch(to -> to.tag().equals("TO")));
  }

  /** "The ministry said:" before a list or a quotation of its own paragraph. */
  private static boolean announces(Sentence sentence, SpeechCue cue) {
    return cue.kind() == SpeechCue.Kind.SAYS
        && sentence.token(sentence.size() - 1).text().equals(":");
  }

  private static boolean isSaying(SpeechCue cue) {
    return switch (cue.kind()) {
      case SAYS -> !cue.contents().contains("no-clause");
      case CONFIRMS, SUSPECTS, EXPECTS -> !cue.contents().contains("object");
      case DENIES, DEMANDS, ACCUSES -> false;
    };
  }

  /** "the claim that …", "by the ministry's count", "in the words of …". */
  private static Optional<Attribution> noun(
      Sentence sentence,
      Token token,
      SpeechCue cue,
      ContentFinder contents,
      SourceFinder sources,
      SpeechCues speech) {
    Optional<Token> owner = sources.owner(token);
    BitSet content = new BitSet();
    for (Token said : sentence.children(token, ACL, CCOMP)) {
      contents.add(content, said);
    }
    Optional<Token> preposition =
        sentence
            .head(token)
            .filter(head -> token.relation() == POBJ && BY_WORDS_OF.contains(head.lemma()));
    if (content.isEmpty() && preposition.isPresent() && owner.isPresent()) {
      Token attached = sentence.head(preposition.get()).orElse(token);
      content.or(new ClauseAround(sentence).of(attached, preposition.get()));
    }
    if (content.isEmpty() && owner.isPresent()) {
      addPredicate(content, sentence, token);
    }
    Optional<Token> maker =
        owner.or(() -> speaking(sentence, preposition, speech)).or(() -> having(sentence, token));
    if (content.isEmpty() || maker.isEmpty()) {
      return Optional.empty();
    }
    List<Attribution.Source> speakers = new ArrayList<>();
    sources.addPhrase(speakers, maker.get());
    return Optional.of(new Attribution(sentence, token, cue.kind(), speakers, content, false));
  }

  /** "The union's count is nine dead", "its estimate is that nine died": what follows the verb. */
  private static void addPredicate(BitSet content, Sentence sentence, Token noun) {
    sentence
        .head(noun)
        .filter(verb -> noun.relation() == NSUBJ && verb.lemma().equals("be"))
        .filter(verb -> sentence.child(verb, CCOMP, ATTR).isPresent())
        .ifPresent(verb -> {
          for (int i = verb.index() + 1;
              i < sentence.size() && !sentence.token(i).text().equals(";");
              i++) {
            content.set(i);
          }
        });
  }

  /** "The agency has proof that …": the agency. */
  private static Optional<Token> having(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> noun.relation() == DOBJ && verb.lemma().equals("have"))
        .flatMap(verb -> sentence.child(verb, NSUBJ));
  }

  /** "said in a statement that …": the subject of the verb. */
  private static Optional<Token> speaking(
      Sentence sentence, Optional<Token> preposition, SpeechCues speech) {
    return preposition
        .flatMap(sentence::head)
        .filter(verb -> verb.tagged("VB") && !speech.of(verb).isEmpty())
        .flatMap(verb -> new Clause(sentence, verb).subject());
  }

  private static Optional<Attribution> accordingTo(
      Sentence sentence, Token token, SourceFinder sources) {
    Optional<Token> speaker =
        sentence.children(token, PREP).stream()
            .flatMap(to -> sentence.children(to, POBJ).stream())
            .findFirst()
            .or(() -> sentence.child(token, POBJ));
    Optional<Token> attached = sentence.head(token);
    if (speaker.isEmpty() || attached.isEmpty()) {
      return Optional.empty();
    }
    List<Attribution.Source> speakers = new ArrayList<>();
    sources.addPhrase(speakers, speaker.get());
    BitSet content = new ClauseAround(sentence).of(attached.get(), token);
    return Optional.of(
        new Attribution(sentence, token, SpeechCue.Kind.SAYS, speakers, content, false));
  }

  /** "he went on", but not "the fighting went on". */
  private boolean isOfSomebody(Attribution said) {
    return said.namedSource()
        .filter(noun ->
            noun.tagged("PRP") && !noun.lemma().equals("it")
                || noun.tagged("NNP")
                || words.isTitle(noun.lemma())
                || words.isOrganisation(noun.lemma()))
        .isPresent();
  }
}
