package org.reportedly.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.reportedly.actors.ActorBook;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.extraction.annotation.Annotator;
import org.reportedly.extraction.claim.EnglishClaimReader;
import org.reportedly.extraction.place.GazetteerPlaces;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.border.BorderPolicy;
import org.reportedly.gazetteer.resolve.PlaceResolver;
import org.reportedly.language.Parser;
import org.reportedly.language.nlp4j.Nlp4jParser;

/**
 * Puts all that reads reports together: the one place that knows which parts it is made of. Each
 * part is made once, when it is first asked for; those of the claim reader load side by side, since
 * each takes some tenths of a second.
 */
final class ReadingPipeline implements Pipelines {
  private final OnceMade<Parser> parser = new OnceMade<>(Nlp4jParser::load);
  private final OnceMade<PlaceResolver> places;
  private final OnceMade<ClaimReader> claims;
  private final OnceMade<Annotator> annotator;
  private final Supplier<ActorBook> actors;

  /** With what the program brings and nothing of the user's. */
  ReadingPipeline() {
    this(List::of, () -> BorderPolicy.RECOGNISED, ActorBook::bundled);
  }

  /**
   * @param layers gazetteer files to lay over the program's own, the latest last; asked for when
   *     places are
   * @param borders which border counts for disputed land; asked for when places are
   * @param actors who is who; asked for when claims are
   */
  ReadingPipeline(
      Supplier<List<Path>> layers, Supplier<BorderPolicy> borders, Supplier<ActorBook> actors) {
    this.actors = actors;
    places =
        new OnceMade<>(() -> PlaceResolver.of(Gazetteer.withLayers(layers.get()), borders.get()));
    claims = new OnceMade<>(this::makeClaims);
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

  private ClaimReader makeClaims() {
    CompletableFuture<Parser> parsing = background(this::parser);
    CompletableFuture<PlaceResolver> resolving = background(this::places);
    ActorBook book = actors.get();
    try {
      return new ReadableLanguages(
          new EnglishClaimReader(parsing.join(), new GazetteerPlaces(resolving.join()), book));
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }

  private static <T> CompletableFuture<T> background(Supplier<T> part) {
    return CompletableFuture.supplyAsync(part, task -> Thread.ofPlatform().daemon().start(task));
  }
}
