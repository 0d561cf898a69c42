package org.reportedly.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.reportedly.actors.ActorBook;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.extraction.annotation.Annotator;
import org.reportedly.extraction.claim.EnglishClaimReader;
import org.reportedly.extraction.place.GazetteerPlaces;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.resolve.PlaceResolver;
import org.reportedly.language.Parser;
import org.reportedly.language.nlp4j.Nlp4jParser;

/** Puts all that reads reports together: the one place that knows which parts it is made of. */
final class ReadingPipeline implements Pipelines {
  private final OnceMade<Parser> parser = new OnceMade<>(Nlp4jParser::load);
  private final OnceMade<PlaceResolver> places;
  private final OnceMade<ClaimReader> claims;
  private final OnceMade<Annotator> annotator;

  /** With no places but the program's own. */
  ReadingPipeline() {
    this(List::of);
  }

  /**
   * @param layers gazetteer files to lay over the program's own, the latest last; asked for when
   *     places are
   */
  ReadingPipeline(Supplier<List<Path>> layers) {
    places = new OnceMade<>(() -> PlaceResolver.of(Gazetteer.withLayers(layers.get())));
    claims =
        new OnceMade<>(() ->
            new EnglishClaimReader(parser(), new GazetteerPlaces(places()), ActorBook.bundled()));
    annotator = new OnceMade<>(Annotator::load);
  }

  @Override
  public Parser parser() {
    return parser.get();
  }

  @Override
  public PlaceResolver places() {
    return places.get();
  }

  @Override
  public ClaimReader claims() {
    return claims.get();
  }

  @Override
  public Annotator annotator() {
    return annotator.get();
  }
}
