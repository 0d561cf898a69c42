package org.reportedly.extraction.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.knowledge.NameWords;
import org.reportedly.extraction.knowledge.SpeechCue;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * Who speaks in a headline without a word of speech: "Two hurt in blast: police", "Belgorod
 * governor: two hurt in blast". Before the colon stands a speaker only where words tell one; a bare
 * name ("Sudan: two hurt in blast") is what the headline is about.
 */
final class HeadlineSpeakers {
  private static final int MOST_WORDS = 7;

  private final Sentence heading;
  private final NameWords words;

  HeadlineSpeakers(Sentence heading, NameWords words) {
    this.heading = heading;
    this.words = words;
  }

  Optional<Attribution> find(SourceFinder sources) {
    List<Token> colons =
        heading.tokens().stream().filter(token -> token.text().equals(":")).toList();
    if (colons.size() != 1) {
      return Optional.empty();
    }
    Token colon = colons.getFirst();
    List<Token> before = heading.tokens().subList(0, colon.index());
    List<Token> after =
        heading.tokens().subList(colon.index() + 1, heading.size()).stream()
            .filter(token -> !token.text().contains("://"))
            .toList();
    return speaker(after, false)
        .map(speaker -> said(colon, speaker, before, sources))
        .or(() -> speaker(before, true).map(speaker -> said(colon, speaker, after, sources)));
  }

  private Attribution said(Token colon, Token speaker, List<Token> content, SourceFinder sources) {
    BitSet said = new BitSet();
    content.forEach(token -> said.set(token.index()));
    List<Attribution.Source> speakers = new ArrayList<>();
    sources.addPhrase(speakers, speaker);
    return new Attribution(heading, colon, SpeechCue.Kind.SAYS, speakers, said, false);
  }

  /** The last noun of the phrase, where the part is one phrase. */
  private Optional<Token> speaker(List<Token> part, boolean mustTellOne) {
    boolean phrase =
        !part.isEmpty()
            && part.size() <= MOST_WORDS
            && part.stream()
                .noneMatch(token -> token.tagged("VB") || token.tagged("W") || token.tagged("CD"));
    Optional<Token> noun = part.reversed().stream().filter(token -> token.tagged("NN")).findFirst();
    boolean told =
        !mustTellOne
            || part.stream()
                .anyMatch(token ->
                    words.isTitle(token.lemma())
                        || words.isOrganisation(token.lemma())
                        || words.isMedium(token.lemma()));
    return noun.filter(token -> phrase && told);
  }
}
