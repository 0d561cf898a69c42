package org.reportedly.gazetteer.resolve;

import java.util.List;
import java.util.Optional;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.entry.NameMatch;
import org.reportedly.language.Document;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
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

  Optional<Mention> find(Document document, int index, NameRun whole, PersonNames persons) {
    Sentence sentence = document.sentences().get(index);
    NameRun run = withoutKindWords(sentence, whole);
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
    Span withKind =
        sentence.token(kind.first()).span().union(sentence.token(kind.end() - 1).span());
    return Optional.of(
        new Mention(
            index,
            sentence,
            run.first(),
            run.end(),
            withKind,
            text,
            gazetteer.key(text),
            sounding,
            kind.word(),
            Mention.Surroundings.NONE));
  }

  /** "Nyanza Province" is the province Nyanza. */
  private NameRun withoutKindWords(Sentence sentence, NameRun run) {
    int end = run.end();
    while (end - 1 > run.first() && lexicon.kind(sentence.token(end - 1).text()).isPresent()) {
      end--;
    }
    int first = run.first();
    while (first + 1 < end && lexicon.isQualifier(sentence.token(first).text())) {
      first++;
    }
    return new NameRun(first, end);
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
          || !isTaggedAsName(sentence.token(i))
          || lexicon.isNotPlace(word)
          || lexicon.isTitle(word)
          || lexicon.isInstitution(word)
          || lexicon.endsOtherName(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTaggedAsName(Token token) {
    return token.tagged("NNP") || token.text().equals("-") || isArticle(token);
  }

  private static boolean isArticle(Token token) {
    return Character.isLowerCase(token.text().charAt(0)) && token.text().length() <= 3;
  }

  /** Right behind "in" or "near". */
  private boolean isInPlace(Sentence sentence, NameRun run) {
    return run.first() > 0 && lexicon.preposition(sentence.token(run.first() - 1).text()) >= 1;
  }
}
