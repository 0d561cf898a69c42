package org.reportedly.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reportedly.extraction.surface.SentenceText;
import org.reportedly.language.Document;
import org.reportedly.language.Sentence;
import org.reportedly.model.Period;
import org.reportedly.model.Span;

/**
 * Finds and resolves the time expressions of a document.
 *
 * <p>Without a publication date, only what carries its own year is resolved; the rest has a value
 * with {@code X} and no period. May be used by many threads at once.
 */
public final class TimeTagger {
  private final TimeGrammar grammar;
  private final Resolver resolver;
  private final TenseReader tenses;
  private final Prepositions prepositions;

  private TimeTagger(
      TimeGrammar grammar, Resolver resolver, TenseReader tenses, Prepositions prepositions) {
    this.prepositions = prepositions;
    this.grammar = grammar;
    this.resolver = resolver;
    this.tenses = tenses;
  }

  /**
   * A tagger with the words and patterns of the data files.
   *
   * @throws IllegalStateException naming file and line if a data file is wrong
   */
  public static TimeTagger load() {
    TimeGrammar grammar = TimeGrammar.load();
    return new TimeTagger(
        grammar, new Resolver(grammar.words()), TenseReader.load(), Prepositions.load());
  }

  /** All expressions of the document in the order of the text; none overlaps another. */
  public List<TimeExpression> tag(Document document) {
    List<TimeExpression> found = new ArrayList<>();
    Optional<LocalDate> published = document.report().published();
    Optional<Period> spokenOf = Optional.empty();
    for (int i = 0; i < document.sentences().size(); i++) {
      SentenceText sentence = SentenceText.of(document.sentences().get(i));
      for (Piece piece : read(sentence, published, spokenOf)) {
        found.add(expression(document, sentence, i, piece));
        spokenOf = next(piece, spokenOf);
      }
    }
    return List.copyOf(found);
  }

  /**
   * Where a sentence tells a time, without working out which: for stages that must know that "2012"
   * or "three days" is a time.
   */
  public List<Stretch> stretches(SentenceText sentence) {
    List<Stretch> found = new ArrayList<>();
    for (Piece piece : read(sentence, Optional.empty(), Optional.empty())) {
      found.add(new Stretch(piece.from(), piece.to(), piece.resolution().kind()));
    }
    return found;
  }

  /**
   * A stretch of a sentence's string that tells a time.
   *
   * @param from offset of its first character in the sentence
   * @param to offset after its last one
   */
  public record Stretch(int from, int to, TimeKind kind) {}

  private List<Piece> read(
      SentenceText sentence, Optional<LocalDate> published, Optional<Period> before) {
    List<Piece> pieces = new ArrayList<>();
    Optional<Period> spokenOf = before;
    Optional<Period> inSentence = Optional.empty();
    for (Match match : grammar.find(sentence)) {
      Tense tense = tense(sentence, match);
      Optional<Resolution> resolution =
          resolver.resolve(match, new Setting(published, spokenOf, inSentence, tense));
      if (resolution.isPresent()) {
        Piece piece = new Piece(match.from(), match.to(), resolution.get());
        pieces.add(piece);
        spokenOf = next(piece, spokenOf);
        inSentence = next(piece, inSentence);
      }
    }
    List<Piece> read = new ArrayList<>();
    Optional<LocalDate> coming = Optional.empty();
    for (Piece piece : Composer.compose(sentence.text(), pieces)) {
      Piece whole = prepositions.apply(sentence.text(), piece, published, coming);
      read.add(whole);
      coming = coming.or(() -> start(whole, published));
    }
    return read;
  }

  private Tense tense(SentenceText text, Match match) {
    Tense verb = tenses.at(text.sentence(), text.tokenAt(match.from()));
    return switch (prepositions.at(text.text(), match.from()).orElse(TimeKind.POINT)) {
      case SINCE -> verb == Tense.FUTURE && !isSince(text.text(), match.from()) ? verb : Tense.PAST;
      case UNTIL -> verb == Tense.PAST ? verb : Tense.FUTURE;
      default -> verb;
    };
  }

  /** "Since" always looks back; "from" may look ahead. */
  private static boolean isSince(String text, int offset) {
    return text.substring(Math.max(0, offset - 20), offset)
        .toLowerCase(Locale.ROOT)
        .contains("since ");
  }

  private static Optional<LocalDate> start(Piece piece, Optional<LocalDate> published) {
    return piece
        .resolution()
        .period()
        .map(Period::start)
        .filter(day -> published.isPresent() && day.isAfter(published.get()));
  }

  private static Optional<Period> next(Piece piece, Optional<Period> spokenOf) {
    boolean day = piece.grain() == Grain.DAY || piece.grain() == Grain.PART;
    return day && piece.resolution().period().isPresent() ? piece.resolution().period() : spokenOf;
  }

  private static TimeExpression expression(
      Document document, SentenceText text, int index, Piece piece) {
    Optional<Period> sinceClause =
        piece.resolution().kind() == TimeKind.POINT
                && Prepositions.inSinceClause(text.text(), piece.from())
            ? piece
                .resolution()
                .period()
                .map(own -> Prepositions.since(own, document.report().published()))
            : Optional.empty();
    Sentence sentence = text.sentence();
    Span span = text.span(piece.from(), piece.to());
    int from = text.tokenAt(piece.from());
    int to = Math.max(from + 1, Math.min(sentence.size(), text.tokenAt(piece.to() - 1) + 1));
    return new TimeExpression(
        span,
        span.in(document.report().text()),
        index,
        from,
        to,
        piece.value(),
        piece.resolution().period(),
        piece.resolution().kind(),
        sinceClause);
  }
}
