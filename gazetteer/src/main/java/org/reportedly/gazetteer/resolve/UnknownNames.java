package org.reportedly.gazetteer.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.entry.NameMatch;
import org.reportedly.gazetteer.knowledge.Countries;
import org.reportedly.language.Document;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Span;

/** Finds names of places that the gazetteer lacks, by the words beside them. */
final class UnknownNames {
  private static final int SHORTEST_SOUND = 5;
  private static final int MOST_SOUNDING = 3;
  private static final double LIST_CUE = 0.5;
  private static final double ENOUGH = 0.6;
  private static final double CLEAR = 1;
  private static final Set<String> LINKS = Set.of("in", ",");

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final PlaceCues cues;
  private final NameForm form;

  UnknownNames(Gazetteer gazetteer, Countries countries, Lexicon lexicon, PlaceCues cues) {
    this.gazetteer = gazetteer;
    this.cues = cues;
    this.lexicon = lexicon;
    this.form = new NameForm(gazetteer, countries, lexicon);
  }

  /** The names that the words beside them, all over the report together, call places. */
  Set<String> called(Document document, PersonNames persons) {
    Map<String, Double> strengths = new HashMap<>();
    Set<String> speakers = new HashSet<>();
    boolean headed = hasPlacesAsHeads(document);
    for (Sentence sentence : document.sentences()) {
      for (NameRun whole : NameRun.of(sentence)) {
        NameRun run = withoutKindWords(sentence, whole);
        String text = text(document, sentence, run);
        if (isSpeaker(sentence, run)) {
          speakers.add(text);
        } else if (form.isName(sentence, run, text, persons)) {
          double strength = headed && isHead(sentence, run) ? CLEAR : 0;
          strengths.merge(text, Math.max(strength, strength(document, sentence, run)), Double::sum);
        }
      }
    }
    Set<String> called = new HashSet<>();
    strengths.forEach((text, strength) -> {
      if (strength >= ENOUGH && !speakers.contains(text)) {
        called.add(text);
      }
    });
    return called;
  }

  /** Whether a paragraph of the report begins with a known place's name and a colon. */
  private boolean hasPlacesAsHeads(Document document) {
    return document.sentences().stream()
        .anyMatch(sentence ->
            NameRun.of(sentence).stream()
                .limit(1)
                .anyMatch(run ->
                    isHead(sentence, run) && gazetteer.knows(text(document, sentence, run))));
  }

  /** "Khiam: Two people were hurt": what a report in places' order puts first. */
  private static boolean isHead(Sentence sentence, NameRun run) {
    return run.first() == 0
        && run.end() + 1 < sentence.size()
        && sentence.token(run.end()).text().equals(":");
  }

  private double strength(Document document, Sentence sentence, NameRun run) {
    if (isCalledPlace(document, sentence, run)) {
      return CLEAR;
    }
    double cue = cues.rightBefore(sentence, run.first());
    return cue >= LIST_CUE && run.length() == 1 ? cue : 0;
  }

  /** Who says something or owns something is no unknown village. */
  private boolean isSpeaker(Sentence sentence, NameRun run) {
    Token last = sentence.token(run.end() - 1);
    boolean owns = run.end() < sentence.size() && sentence.token(run.end()).tagged("POS");
    return owns && !isCalled(sentence, run)
        || last.relation() == Relation.NSUBJ
            && sentence.head(last).filter(verb -> lexicon.isSpeechVerb(verb.lemma())).isPresent();
  }

  /** Whether a word for a kind of place stands beside the name. */
  private boolean isCalled(Sentence sentence, NameRun run) {
    Kinds.Found kind = Kinds.around(sentence, run.first(), run.end(), lexicon);
    boolean institution =
        run.first() > 1 && Character.isUpperCase(sentence.token(run.first() - 2).text().charAt(0));
    boolean told = kind.word().filter(word -> word.kind().isPresent() || word.site()).isPresent();
    return told && !(institution && kind.end() == run.end() && kind.first() == run.first());
  }

  private boolean isCalledPlace(Document document, Sentence sentence, NameRun run) {
    return isCalled(sentence, run)
        || cues.rightBefore(sentence, run.first()) >= CLEAR
        || cues.rightBefore(sentence, run.first()) >= LIST_CUE
            && (isBeforeArea(sentence, run) || isHeardOf(text(document, sentence, run)))
        || isApposition(sentence, run)
        || isListed(document, sentence, run);
  }

  /** "to Kyaukphyu in Rakhine State": an area follows that is called so. */
  private boolean isBeforeArea(Sentence sentence, NameRun run) {
    if (run.end() >= sentence.size() || !LINKS.contains(sentence.token(run.end()).lemma())) {
      return false;
    }
    return NameRun.of(sentence).stream()
        .filter(area -> area.first() > run.end() && area.first() <= run.end() + 2)
        .anyMatch(area -> isArea(sentence, withoutKindWords(sentence, area)));
  }

  private boolean isArea(Sentence sentence, NameRun run) {
    return Kinds.around(sentence, run.first(), run.end(), lexicon)
        .word()
        .flatMap(KindWord::kind)
        .filter(kind -> kind == FeatureKind.PROVINCE || kind == FeatureKind.DISTRICT)
        .isPresent();
  }

  /** Whether some place sounds like it, and not many do. */
  private boolean isHeardOf(String name) {
    int sounding = name.length() >= SHORTEST_SOUND ? gazetteer.findBySound(name).size() : 0;
    return sounding > 0 && sounding <= MOST_SOUNDING;
  }

  /** "shelled Adigrat, Shire and Axum": a known place goes before it in the list. */
  private boolean isListed(Document document, Sentence sentence, NameRun run) {
    int sign = run.first() - 1;
    if (sign < 1) {
      return false;
    }
    String word = sentence.token(sign).text();
    boolean goesOn = word.equals(",") && run.end() < sentence.size() && isListSign(sentence, run);
    return (word.equals("and") || goesOn)
        && NameRun.of(sentence).stream()
            .filter(before -> before.end() == sign)
            .anyMatch(before ->
                cues.rightBefore(sentence, before.first()) >= LIST_CUE
                    && gazetteer.knows(text(document, sentence, before)));
  }

  private static boolean isListSign(Sentence sentence, NameRun run) {
    String next = sentence.token(run.end()).text();
    return next.equals(",") || next.equals("and");
  }

  /** "the province's capital, Lodwar": the word for its kind stands before a comma. */
  private boolean isApposition(Sentence sentence, NameRun run) {
    return run.first() > 1
        && sentence.token(run.first() - 1).text().equals(",")
        && lexicon
            .kind(sentence.token(run.first() - 2).text())
            .flatMap(KindWord::kind)
            .filter(kind -> kind == FeatureKind.TOWN)
            .isPresent();
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
    if (!called.contains(text) || !form.isName(sentence, run, text, persons)) {
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
}
