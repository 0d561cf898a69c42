package org.reportedly.gazetteer.resolve;

import java.util.List;
import java.util.Optional;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.NameMatch;
import org.reportedly.language.Document;
import org.reportedly.language.Sentence;
import org.reportedly.model.Span;

/** Finds names of places that the gazetteer lacks, by the words beside them. */
final class UnknownNames {
  private static final int SHORTEST_SOUND = 5;

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  UnknownNames(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  Optional<Mention> find(Document document, int index, NameRun run, PersonNames persons) {
    Sentence sentence = document.sentences().get(index);
    Kinds.Found kind = Kinds.around(sentence, run.first(), run.end(), lexicon);
    Span span = sentence.token(run.first()).span().union(sentence.token(run.end() - 1).span());
    String text = span.in(document.report().text());
    if (run.length() > 3 || !isName(sentence, run, text, persons)) {
      return Optional.empty();
    }
    boolean called = kind.word().filter(word -> word.kind().isPresent() || word.site()).isPresent();
    List<NameMatch> sounding =
        text.length() >= SHORTEST_SOUND ? gazetteer.findBySound(text) : List.of();
    if (!called && !isInPlace(sentence, run)) {
      return Optional.empty();
    }
    Span whole = sentence.token(kind.first()).span().union(sentence.token(kind.end() - 1).span());
    return Optional.of(
        new Mention(
            index,
            sentence,
            run.first(),
            run.end(),
            whole,
            text,
            gazetteer.key(text),
            sounding,
            kind.word(),
            Mention.Surroundings.NONE));
  }

  private boolean isName(Sentence sentence, NameRun run, String text, PersonNames persons) {
    if (text.length() < 3 || gazetteer.key(text).isEmpty()) {
      return false;
    }
    boolean small = text.chars().anyMatch(Character::isLowerCase);
    if (!small) {
      return false;
    }
    for (int i = run.first(); i < run.end(); i++) {
      String word = sentence.token(i).text();
      if (persons.isPerson(sentence, i)
          || persons.isSurname(word)
          || !sentence.token(i).tagged("NNP")
          || lexicon.isNotPlace(word)
          || lexicon.isTitle(word)
          || lexicon.isInstitution(word)
          || lexicon.endsOtherName(word)) {
        return false;
      }
    }
    return true;
  }

  /** Right behind "in" or "near". */
  private boolean isInPlace(Sentence sentence, NameRun run) {
    return run.first() > 0 && lexicon.preposition(sentence.token(run.first() - 1).text()) >= 1;
  }
}
