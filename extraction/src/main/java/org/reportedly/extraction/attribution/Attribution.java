package org.reportedly.extraction.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.knowledge.SpeechCue;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** A part of a sentence with who says it. */
public final class Attribution {
  private final Sentence sentence;
  private final Token cue;
  private final SpeechCue.Kind kind;
  private final List<Source> sources;
  private final BitSet content;
  private final boolean negated;
  private final boolean goingOn;

  /**
   * @param cue the word that tells that somebody speaks
   * @param kind how they stand to what is said
   * @param sources who says so, the nearest to the event first
   * @param content indices of the tokens that are said
   * @param negated whether they do not say it: "has not confirmed"
   */
  Attribution(
      Sentence sentence,
      Token cue,
      SpeechCue.Kind kind,
      List<Source> sources,
      BitSet content,
      boolean negated) {
    this(sentence, cue, kind, sources, content, negated, false);
  }

  private Attribution(
      Sentence sentence,
      Token cue,
      SpeechCue.Kind kind,
      List<Source> sources,
      BitSet content,
      boolean negated,
      boolean goingOn) {
    this.sentence = sentence;
    this.cue = cue;
    this.kind = kind;
    this.sources = List.copyOf(sources);
    this.content = (BitSet) content.clone();
    this.negated = negated;
    this.goingOn = goingOn;
  }

  /** What the same speakers go on to say behind the words of speech. */
  Attribution goingOn(BitSet more) {
    return new Attribution(sentence, cue, kind, sources, more, negated, true);
  }

  /** The same, said by others. */
  Attribution by(List<Source> speakers) {
    return new Attribution(sentence, cue, kind, speakers, content, negated, goingOn);
  }

  /** Whether all that is said stands before the words of speech. */
  boolean isLate() {
    return !goingOn && !content.isEmpty() && content.length() <= cue.index();
  }

  /** Somebody who speaks. */
  public sealed interface Source {
    /**
     * Named or described in this sentence.
     *
     * @param head of their noun phrase
     */
    record Phrase(Token head) implements Source {}

    /** Nobody named: "is said to". */
    record Hearsay() implements Source {}
  }

  public Sentence sentence() {
    return sentence;
  }

  public Token cue() {
    return cue;
  }

  public SpeechCue.Kind kind() {
    return kind;
  }

  /** Who says so, the nearest to the event first; empty where the sentence does not tell. */
  public List<Source> sources() {
    return sources;
  }

  /** The noun at which the nearest speaker stands; empty for hearsay. */
  public Optional<Token> namedSource() {
    return sources.stream()
        .filter(Source.Phrase.class::isInstance)
        .map(source -> ((Source.Phrase) source).head())
        .findFirst();
  }

  /** Whether they do not say it. */
  public boolean negated() {
    return negated;
  }

  /** Whether it is only joined to what is said, so that any other attribution is the nearer. */
  public boolean isGoingOn() {
    return goingOn;
  }

  /** Whether the token belongs to what is said. */
  public boolean covers(Token token) {
    return content.get(token.index());
  }

  /**
   * Whether the token is the word of speech, or its "had", before a count: "had reported nine dead"
   * tells nine dead, and who says so.
   */
  private boolean counts(Token token) {
    boolean cued =
        token.index() == cue.index()
            || Counts.perfect(sentence, cue)
                .filter(had -> had.index() == token.index())
                .isPresent();
    boolean takesLives = cue.lemma().equals("claim");
    return cued
        && !takesLives
        && kind == SpeechCue.Kind.SAYS
        && content.get(cue.index() + 1)
        && new Counts(sentence).isBehind(cue);
  }

  /** "is reported dead by residents": the word of speech with its adjective. */
  private boolean finds(Token token) {
    return token.index() == cue.index()
        && kind == SpeechCue.Kind.SAYS
        && sentence.child(cue, Relation.OPRD).isPresent()
        && new Clause(sentence, cue).agent().isPresent();
  }

  /** Whether what the token tells is what they say. */
  public boolean tells(Token token) {
    return covers(token) || counts(token) || finds(token);
  }

  /** How many tokens are said; of two attributions of a token, the smaller is the nearer. */
  public int size() {
    return content.cardinality();
  }

  /** The first token that is said. */
  public Optional<Token> firstToken() {
    int first = content.nextSetBit(0);
    return first < 0 ? Optional.empty() : Optional.of(sentence.token(first));
  }

  /** The tokens that are said, in the order of the text; there may be others between them. */
  public List<Token> contentTokens() {
    return content.stream().mapToObj(sentence::token).toList();
  }

  BitSet content() {
    return (BitSet) content.clone();
  }
}
