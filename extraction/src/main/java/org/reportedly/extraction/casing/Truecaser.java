package org.reportedly.extraction.casing;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reportedly.actors.ActorBook;
import org.reportedly.extraction.knowledge.NameWords;
import org.reportedly.extraction.knowledge.WordClasses;
import org.reportedly.extraction.place.PlaceMention;
import org.reportedly.extraction.place.PlaceReader;
import org.reportedly.language.Document;
import org.reportedly.language.Parser;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Report;
import org.reportedly.model.Span;

/**
 * Writes the lines of a report that are in capitals as prose would write them.
 *
 * <p>May be used by many threads at once.
 */
public final class Truecaser {
  private static final Set<String> NO_NAMES =
      Set.of("IN", "DT", "PRP", "PRP$", "MD", "CC", "TO", "WDT", "WP", "WRB", "EX", "RP", "POS");

  /** Names of months that are other words as well, and more often so. */
  private static final Set<String> AMBIGUOUS = Set.of("may", "march");

  private final Parser parser;
  private final PlaceReader places;
  private final ActorForms actors;
  private final NameWords nameWords;
  private final WordClasses classes;
  private final Set<String> calendar = new HashSet<>();

  /**
   * @param nameWords knows titles, which stand before names
   * @param classes knows what is named after a place: airports, bridges
   */
  public Truecaser(
      Parser parser,
      PlaceReader places,
      ActorBook actors,
      NameWords nameWords,
      WordClasses classes) {
    this.parser = parser;
    this.places = places;
    this.actors = new ActorForms(actors, NO_NAMES);
    this.nameWords = nameWords;
    this.classes = classes;
    for (DayOfWeek day : DayOfWeek.values()) {
      calendar.add(day.getDisplayName(TextStyle.FULL, Locale.ROOT).toLowerCase(Locale.ROOT));
      calendar.add(day.name().toLowerCase(Locale.ROOT));
    }
    for (Month month : Month.values()) {
      calendar.add(month.name().toLowerCase(Locale.ROOT));
    }
    calendar.removeAll(AMBIGUOUS);
  }

  /** Parses the report with a text of the same length, of which no line is in capitals. */
  public Document parse(Report report) {
    List<Span> lines = CapitalLines.of(report.text());
    if (lines.isEmpty()) {
      return parser.parse(report);
    }
    Parser versions = parser.ofVersions();
    return versions.parse(prose(report, lines, versions));
  }

  private Report prose(Report report, List<Span> lines, Parser versions) {
    Document small = versions.parse(with(report, written(report.text(), lines, false)));
    Report titled = with(report, written(report.text(), lines, true));
    Document capitalised = versions.parse(titled);
    List<Span> placeNames = new ArrayList<>(names(capitalised));
    placeNames.addAll(names(versions.parse(with(report, withPlaces(small, lines)))));
    Elsewhere elsewhere = new Elsewhere(capitalised, lines);
    StringBuilder text = new StringBuilder(small.report().text());
    for (Sentence sentence : small.sentences()) {
      if (lines.stream().anyMatch(line -> line.overlaps(sentence.span()))) {
        write(new Line(sentence, titled.text(), report, placeNames, elsewhere), text);
      }
    }
    return with(report, text.toString());
  }

  private List<Span> names(Document document) {
    return places.read(document).stream()
        .filter(PlaceMention::isName)
        .map(PlaceMention::span)
        .toList();
  }

  /** The text in small letters, but for words that stand where a place would. */
  private static String withPlaces(Document small, List<Span> lines) {
    StringBuilder text = new StringBuilder(small.report().text());
    for (Sentence sentence : small.sentences()) {
      boolean capitals = lines.stream().anyMatch(line -> line.overlaps(sentence.span()));
      for (Token token : sentence.tokens()) {
        if (capitals && isBare(sentence, token)) {
          int start = token.span().start();
          text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
        }
      }
    }
    return text.toString();
  }

  /** Directly behind its preposition, without an article. */
  private static boolean isBare(Sentence sentence, Token token) {
    return token.relation() == Relation.POBJ
        && sentence
            .head(token)
            .filter(head -> head.tagged("IN") && token.index() == head.index() + 1)
            .isPresent();
  }

  /**
   * A sentence in capitals.
   *
   * @param sentence parsed in small letters
   * @param titled the text with a capital at each of its words
   */
  private record Line(
      Sentence sentence,
      String titled,
      Report report,
      List<Span> placeNames,
      Elsewhere elsewhere) {}

  private void write(Line line, StringBuilder text) {
    List<String> known = actors.forms(line.sentence(), line.titled(), line.report());
    boolean start = true;
    for (Token token : line.sentence().tokens()) {
      String form = known.get(token.index());
      if (form.isEmpty()) {
        form =
            line.elsewhere()
                .form(token.lemma())
                .or(() -> line.elsewhere().form(token.text()))
                .filter(other -> other.length() == token.text().length())
                .orElseGet(() -> isName(line, token) ? title(line, token) : token.text());
      }
      if (start && Character.isLetter(form.charAt(0))) {
        form = Character.toUpperCase(form.charAt(0)) + form.substring(1);
        start = false;
      }
      text.replace(token.span().start(), token.span().end(), form);
    }
  }

  private boolean isName(Line line, Token token) {
    boolean dated =
        AMBIGUOUS.contains(token.text())
            && (isNumber(line.sentence(), token.index() - 1)
                || isNumber(line.sentence(), token.index() + 1));
    if (dated || calendar.contains(token.text())) {
      return true;
    }
    if (NO_NAMES.contains(token.tag()) || !Character.isLetter(token.text().charAt(0))) {
      return false;
    }
    return !parser.isWord(token.lemma())
            && !parser.isWord(token.text())
            && token.text().length() > 2
        || isBehindTitle(line.sentence(), token)
        || isPlace(line, token);
  }

  private static boolean isNumber(Sentence sentence, int index) {
    return index >= 0
        && index < sentence.size()
        && Character.isDigit(sentence.token(index).text().charAt(0));
  }

  /** "GOVERNOR LENA BRANDT SAID": the one or two words behind a title that are no verbs. */
  private boolean isBehindTitle(Sentence sentence, Token token) {
    for (int back = 1; back <= 2 && back <= token.index(); back++) {
      Token before = sentence.token(token.index() - back);
      if (nameWords.isTitle(before.lemma())) {
        return !nameWords.isTitle(token.lemma())
            && !nameWords.isOrganisation(token.lemma())
            && !token.tag().startsWith("VB")
            && token.tagged("NN")
            && !token.tag().equals("NNS");
      }
      if (NO_NAMES.contains(before.tag())
          || before.tagged("VB")
          || before.relation() == Relation.PUNCT) {
        return false;
      }
    }
    return false;
  }

  /** A word of a place's name; of a bare word, only where a place would stand. */
  private boolean isPlace(Line line, Token token) {
    Optional<Span> name =
        line.placeNames().stream().filter(span -> span.overlaps(token.span())).findFirst();
    boolean several = name.filter(span -> span.length() > token.span().length()).isPresent();
    boolean bare = isBare(line.sentence(), token);
    boolean ofFacility =
        line.sentence()
            .head(token)
            .filter(head -> head.index() == token.index() + 1)
            .filter(head -> classes.contains(WordClasses.FACILITIES, head.lemma()))
            .isPresent();
    return name.isPresent() && (several || bare || ofFacility) && !token.tag().equals("NNS");
  }

  private static String title(Line line, Token token) {
    return token.span().in(line.titled());
  }

  /** The lines in small letters, or with a capital at each word; letter for letter. */
  private static String written(String text, List<Span> lines, boolean titled) {
    StringBuilder written = new StringBuilder(text);
    for (Span line : lines) {
      boolean inside = false;
      for (int i = line.start(); i < line.end(); i++) {
        char letter = text.charAt(i);
        boolean keeps = titled && !inside;
        written.setCharAt(i, keeps ? letter : Character.toLowerCase(letter));
        inside = Character.isLetter(letter) || inside && (letter == '\'' || letter == '’');
      }
    }
    return written.toString();
  }

  private static Report with(Report report, String text) {
    return new Report(
        report.id(),
        report.scene(),
        report.outlet(),
        report.published(),
        report.title(),
        text,
        report.provenance());
  }
}
