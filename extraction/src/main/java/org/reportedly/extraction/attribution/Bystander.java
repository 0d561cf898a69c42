package org.reportedly.extraction.attribution;

import static org.reportedly.language.Relation.*;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.knowledge.NameWords;
import org.reportedly.extraction.knowledge.SpeechCue;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * Whose view a sentence tells without a verb of speech: "For the government, the town is lost",
 * "The town is lost, if the mayor is to be believed".
 */
final class Bystander {
  private final Sentence sentence;
  private final NameWords words;

  Bystander(Sentence sentence, NameWords words) {
    this.sentence = sentence;
    this.words = words;
  }

  Optional<Attribution> find(SourceFinder sources) {
    return forWhom(sources).or(() -> ifBelieved(sources));
  }

  private Optional<Attribution> forWhom(SourceFinder sources) {
    Token first = sentence.token(0);
    Optional<Token> whom =
        sentence
            .child(first, POBJ)
            .filter(noun -> first.text().equals("For") && isSomebody(noun))
            .filter(noun -> !sentence.children(noun, DET, POSS).isEmpty());
    if (whom.isEmpty()) {
      return Optional.empty();
    }
    int end = sentence.subtree(first).getLast().index() + 1;
    if (end + 1 >= sentence.size() || !sentence.token(end).text().equals(",")) {
      return Optional.empty();
    }
    return Optional.of(said(first, whom.get(), end + 1, sentence.size(), sources));
  }

  private boolean isSomebody(Token noun) {
    return words.isOrganisation(noun.lemma()) || words.isTitle(noun.lemma());
  }

  private Optional<Attribution> ifBelieved(SourceFinder sources) {
    for (Token believed : sentence.tokens()) {
      if (!believed.text().equals("believed") || believed.relation() != XCOMP) {
        continue;
      }
      Optional<Token> be = sentence.head(believed).filter(verb -> verb.lemma().equals("be"));
      boolean conditional =
          be.stream()
              .flatMap(verb -> sentence.children(verb, MARK).stream())
              .anyMatch(mark -> mark.lemma().equals("if"));
      Optional<Token> whom = be.flatMap(verb -> sentence.child(verb, NSUBJ));
      if (conditional && whom.isPresent()) {
        int condition = sentence.subtree(be.get()).getFirst().index();
        return condition > 0
            ? Optional.of(said(believed, whom.get(), 0, condition, sources))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Attribution said(Token cue, Token whom, int from, int to, SourceFinder sources) {
    BitSet content = new BitSet();
    content.set(from, to);
    List<Attribution.Source> speakers = new ArrayList<>();
    sources.addPhrase(speakers, whom);
    return new Attribution(sentence, cue, SpeechCue.Kind.SAYS, speakers, content, false);
  }
}
