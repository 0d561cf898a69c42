package org.reportedly.extraction.support;

import java.time.LocalDate;
import java.util.List;
import org.reportedly.actors.ActorBook;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.extraction.claim.EnglishClaimReader;
import org.reportedly.extraction.place.GazetteerPlaces;
import org.reportedly.extraction.place.PlaceReader;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.resolve.PlaceResolver;
import org.reportedly.language.Document;
import org.reportedly.language.Parser;
import org.reportedly.language.Sentence;
import org.reportedly.language.nlp4j.Nlp4jParser;
import org.reportedly.model.Report;

/**
 * The real pipeline: parser, gazetteer and book of actors as the program has them. Loading takes
 * seconds, so all tests of a run share one; it keeps nothing of what it reads.
 */
public final class Pipeline {
  /** The day on which reports of the tests are published: a Thursday. */
  public static final LocalDate PUBLISHED = LocalDate.of(2031, 5, 15);

  /** The outlet of reports of the tests. */
  public static final String OUTLET = "The Lantern";

  private Pipeline() {}

  /** Loads on first use, once, however many tests ask. */
  private static final class Loaded {
    static final Parser PARSER = Nlp4jParser.load();
    static final ActorBook ACTORS = ActorBook.bundled();
    static final PlaceReader PLACES = new GazetteerPlaces(PlaceResolver.of(Gazetteer.load()));
    static final ClaimReader READER = new EnglishClaimReader(PARSER, PLACES, ACTORS);
  }

  public static Parser parser() {
    return Loaded.PARSER;
  }

  public static ActorBook actors() {
    return Loaded.ACTORS;
  }

  public static PlaceReader places() {
    return Loaded.PLACES;
  }

  public static ClaimReader reader() {
    return Loaded.READER;
  }

  /** A report of The Lantern of 15 May 2031. */
  public static Report report(String text) {
    return Report.of("test", text).publishedOn(PUBLISHED).from(OUTLET);
  }

  public static Document parse(String text) {
    return parser().parse(report(text));
  }

  /** The only sentence of a text. */
  public static Sentence sentence(String text) {
    List<Sentence> sentences = parse(text).sentences();
    if (sentences.size() != 1) {
      throw new IllegalArgumentException("one sentence, not " + sentences.size() + ": " + text);
    }
    return sentences.getFirst();
  }
}
