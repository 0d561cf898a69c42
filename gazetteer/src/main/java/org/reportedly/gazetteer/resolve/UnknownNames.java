package org.reportedly.gazetteer.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.entry.NameMatch;
import org.reportedly.language.Document;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Span;

/** Finds names of places that the gazetteer lacks, by the words beside them. */
final class UnknownNames {
  private static final int SHORTEST_SOUND = 5;
  private static final int MOST_WORDS = 3;
  private static final double LIST_CUE = 0.5;

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final PlaceCues cues;

  UnknownNames(Gazetteer gazetteer, Lexicon lexicon, PlaceCues cues) {
    this.gazetteer = gazetteer;
    this.cues = cues;
    this.lexicon = lexicon;
  }

  /** The names that the words beside them call places somewhere in the report. */
  Set<String> called(Document document, PersonNames persons) {
    Set<String> called = new HashSet<>();
    Set<String> speakers = new HashSet<>();
    for (Sentence sentence : document.sentences()) {
      for (NameRun whole : NameRun.of(sentence)) {
        NameRun run = withoutKindWords(sentence, whole);
        String text = text(document, sentence, run);
        if (isSpeaker(sentence, run)) {
          speakers.add(text);
        } else if (isCalledPlace(document, sentence, run)) {
          if (isName(sentence, run, text, persons)) {
            called.add(text);
          }
        }
      }
    }
    called.removeAll(speakers);
    return called;
  }

  /** Who says something is no unknown village. */
  private boolean isSpeaker(Sentence sentence, NameRun run) {
    Token last = sentence.token(run.end() - 1);
    return last.relation() == Relation.NSUBJ
        && sentence.head(last).filter(verb -> lexicon.isSpeechVerb(verb.lemma())).isPresent();
  }

  private boolean isCalledPlace(Document document, Sentence sentence, NameRun run) {
    Kinds.Found kind = Kinds.around(sentence, run.first(), run.end(), lexicon);
    boolean institution =
        run.first() > 1 && Character.isUpperCase(sentence.token(run.first() - 2).text().charAt(0));
    boolean told = kind.word().filter(word -> word.kind().isPresent() || word.site()).isPresent();
    return told && !(institution && kind.end() == run.end() && kind.first() == run.first())
        || cues.rightBefore(sentence, run.first()) >= 1
        || isListed(document, sentence, run);
  }

  /** "shelled Adigrat and Shire": a known place goes before it in the list. */
  private boolean isListed(Document document, Sentence sentence, NameRun run) {
    int sign = run.first() - 1;
    if (sign < 1 || !sentence.token(sign).text().equals("and")) {
      return false;
    }
    return NameRun.of(sentence).stream()
        .filter(before -> before.end() == sign)
        .anyMatch(before ->
            cues.rightBefore(sentence, before.first()) >= LIST_CUE
                && gazetteer.knows(text(document, sentence, before)));
  }

  private static String text(Document document, Sentence sentence, NameRun run) {
    Span span = sentence.token(run.first()).span().union(sentence.token(run.end() - 1).span());
    return span.in(document.report().text());
  }

  /** The mention, if the name is called a place here or elsewhere in the report. */
  Optional<Mention> find(
      Document document, int index, NameRun whole, PersonNames persons, Set<String> called) {
    Sentence sentence = document.sentences().get(index);
    NameRun run = withoutKindWords(sentence, whole);
    String text = text(document, sentence, run);
    if (!called.contains(text) || !isName(sentence, run, text, persons)) {
      return Optional.empty();
    }
    Kinds.Found kind = Kinds.around(sentence, run.first(), run.end(), lexicon);
    List<NameMatch> sounding =
        text.length() >= SHORTEST_SOUND ? gazetteer.findBySound(text) : List.of();
    Span span = sentence.token(kind.first()).span().union(sentence.token(kind.end() - 1).span());
    return Optional.of(
        new Mention(
            index,
            sentence,
            run.first(),
            run.end(),
            span,
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
    if (run.length() > MOST_WORDS || text.length() < 3 || gazetteer.key(text).isEmpty()) {
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
}
