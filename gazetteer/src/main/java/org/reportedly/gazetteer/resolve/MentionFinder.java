package org.reportedly.gazetteer.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.entry.NameMatch;
import org.reportedly.gazetteer.knowledge.Countries;
import org.reportedly.language.Document;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Span;

/** Finds the names in a report that may be places', known ones and unknown ones. */
final class MentionFinder {
  private static final int MOST_WORDS = 7;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Set<String> CONNECTORS = Lexicon.particles("inside");

  private final Gazetteer gazetteer;
  private final Countries countries;
  private final Lexicon lexicon;
  private final UnknownNames unknownNames;
  private final Offsets offsets;

  MentionFinder(
      Gazetteer gazetteer, Countries countries, Lexicon lexicon, PlaceCues cues, Offsets offsets) {
    this.offsets = offsets;
    this.gazetteer = gazetteer;
    this.countries = countries;
    this.lexicon = lexicon;
    this.unknownNames = new UnknownNames(gazetteer, countries, lexicon, cues);
  }

  List<Mention> find(Document document, PersonNames persons) {
    List<Mention> found = new ArrayList<>();
    List<Sentence> sentences = document.sentences();
    Set<String> called = unknownNames.called(document, persons);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      boolean[] taken = new boolean[sentence.size()];
      for (NameRun run : NameRun.of(sentence)) {
        findIn(document, i, run, persons, called, taken, found);
      }
    }
    return found;
  }

  private void findIn(
      Document document,
      int index,
      NameRun run,
      PersonNames persons,
      Set<String> called,
      boolean[] taken,
      List<Mention> found) {
    List<Mention> known = new ArrayList<>();
    boolean named = false;
    for (int i = run.first(); i < run.end(); ) {
      int at = i;
      Optional<Mention> mention =
          taken[i]
              ? Optional.empty()
              : numbered(document, index, at).or(() -> longest(document, index, run, at, taken));
      named |= mention.isPresent();
      if (mention.isPresent() && !isPerson(mention.get(), persons)) {
        known.add(mention.get());
        for (int token = mention.get().first(); token < mention.get().end(); token++) {
          taken[token] = true;
        }
        i = mention.get().end();
      } else {
        i = mention.map(Mention::end).orElse(i + 1);
      }
    }
    found.addAll(known);
    if (!named && !taken[run.first()]) {
      unknownNames.find(document, index, run, persons, called).ifPresent(found::add);
    }
  }

  private static boolean isPerson(Mention mention, PersonNames persons) {
    for (int i = mention.first(); i < mention.end(); i++) {
      if (persons.isPerson(mention.sentence(), i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Mention> longest(
      Document document, int index, NameRun run, int first, boolean[] taken) {
    Sentence sentence = document.sentences().get(index);
    if (!NameRun.mayBegin(sentence, first) || sentence.token(first).text().equals("The")) {
      return Optional.empty();
    }
    Optional<Mention> abbreviated = abbreviation(document, index, run, first, taken);
    if (abbreviated.isPresent()) {
      return abbreviated;
    }
    for (int end = furthest(sentence, first); end > first; end--) {
      if (!NameRun.isNameWord(sentence.token(end - 1))) {
        continue;
      }
      Span span = sentence.token(first).span().union(sentence.token(end - 1).span());
      String text = span.in(document.report().text());
      if (end - first == 1 && isNoName(sentence, first, text)) {
        continue;
      }
      List<NameMatch> matches = gazetteer.find(text);
      if (!matches.isEmpty() && !isAdjective(text, matches)) {
        return Optional.of(mention(document, index, run, first, end, text, matches, taken));
      }
    }
    return Optional.empty();
  }

  /** "Hill 350": no gazetteer has it, but it is somewhere. */
  private Optional<Mention> numbered(Document document, int index, int first) {
    Sentence sentence = document.sentences().get(index);
    Optional<KindWord> kind = lexicon.kind(sentence.token(first).text()).filter(KindWord::numbered);
    if (kind.isEmpty()
        || first + 1 >= sentence.size()
        || !NUMBER.matcher(sentence.token(first + 1).text()).matches()) {
      return Optional.empty();
    }
    Span span = sentence.token(first).span().union(sentence.token(first + 1).span());
    String text = span.in(document.report().text());
    return Optional.of(
        new Mention(
            index,
            sentence,
            first,
            first + 2,
            span,
            text,
            gazetteer.key(text),
            List.of(),
            kind,
            Mention.Surroundings.NONE));
  }

  /** "W.Va." stands for a province wherever it stands, "CA" only behind a comma. */
  private Optional<Mention> abbreviation(
      Document document, int index, NameRun run, int first, boolean[] taken) {
    Sentence sentence = document.sentences().get(index);
    String word = sentence.token(first).text();
    boolean plain = word.length() == 2;
    boolean behindComma = first > 0 && sentence.token(first - 1).text().equals(",");
    if (plain && !behindComma) {
      return Optional.empty();
    }
    return lexicon
        .abbreviation(word)
        .map(found ->
            gazetteer.find(found.province()).stream()
                .filter(match -> match.entry().kind() == FeatureKind.PROVINCE)
                .filter(match -> match.entry().country().equals(found.country()))
                .toList())
        .filter(matches -> !matches.isEmpty())
        .map(matches -> mention(document, index, run, first, first + 1, word, matches, taken));
  }

  private static int furthest(Sentence sentence, int first) {
    int end = first + 1;
    while (end < sentence.size() && end - first < MOST_WORDS) {
      Token token = sentence.token(end);
      boolean hyphened =
          sentence.token(end - 1).text().equals("-")
              && sentence.token(end - 1).span().end() == token.span().start();
      if (!NameRun.isNameWord(token) && !CONNECTORS.contains(token.text()) && !hyphened) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean isNoName(Sentence sentence, int index, String text) {
    if (lexicon.isNotPlace(text)
        || lexicon.isInstitution(text)
        || lexicon.isQualifier(text)
        || lexicon.kind(text).isPresent()
        || text.length() < 2) {
      return true;
    }
    if (text.length() == 2 && !text.equals("US") && !text.equals("UK")) {
      return true;
    }
    // At the beginning of a sentence every word has a capital: there it must be tagged as a name.
    Token token = sentence.token(index);
    if (index + 1 < sentence.size() && sentence.token(index + 1).text().equals("$")) {
      return true;
    }
    return index == 0 && !token.tagged("NNP") && !token.tagged("NN");
  }

  /** "Polish" is a word for a country's things before it is a village. */
  private boolean isAdjective(String text, List<NameMatch> matches) {
    return !countries.ofAdjective(text).isEmpty()
        && matches.stream().noneMatch(match -> match.entry().kind() == FeatureKind.COUNTRY);
  }

  private Mention mention(
      Document document,
      int index,
      NameRun run,
      int first,
      int end,
      String text,
      List<NameMatch> matches,
      boolean[] taken) {
    Sentence sentence = document.sentences().get(index);
    Kinds.Found kind = Kinds.around(sentence, first, end, lexicon);
    boolean foreignLeft = first > run.first() && isForeignLeft(sentence, run, first, kind, taken);
    boolean institution = false;
    boolean foreignRight = false;
    if (end < run.end() && kind.end() == end) {
      String next = sentence.token(end).text();
      institution = lexicon.isInstitution(next);
      foreignRight = !institution && !isHarmlessRight(sentence, end, run);
    } else if (end < sentence.size()) {
      foreignRight = lexicon.endsOtherName(sentence.token(end).text());
    }
    return new Mention(
        index,
        sentence,
        first,
        end,
        sentence.token(kind.first()).span().union(sentence.token(kind.end() - 1).span()),
        text,
        gazetteer.key(text),
        matches,
        kind.word(),
        new Mention.Surroundings(
            foreignLeft, foreignRight, institution, offsets.before(sentence, first).isPresent()));
  }

  private boolean isForeignLeft(
      Sentence sentence, NameRun run, int first, Kinds.Found kind, boolean[] taken) {
    if (kind.first() < first) {
      return false;
    }
    for (int i = first - 1; i >= run.first() && i >= first - 2; i--) {
      String word = sentence.token(i).text();
      boolean harmless =
          taken[i]
              || lexicon.isQualifier(word)
              || !countries.ofAdjective(word).isEmpty()
              || lexicon.isNotPlace(word) && !lexicon.isTitle(word)
              || lexicon.kind(word).isPresent()
              || word.equals("-");
      if (!harmless) {
        return true;
      }
    }
    return false;
  }

  private boolean isHarmlessRight(Sentence sentence, int next, NameRun run) {
    String word = sentence.token(next).text();
    if (lexicon.endsOtherName(word)) {
      return false;
    }
    return !countries.ofAdjective(word).isEmpty()
        || lexicon.isNotPlace(word)
        || lexicon.isTitle(word)
        || gazetteer.find(word).stream().anyMatch(match -> match.entry().population() > 500_000)
            && next + 1 == run.end();
  }
}
