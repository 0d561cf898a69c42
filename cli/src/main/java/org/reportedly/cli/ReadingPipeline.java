package org.reportedly.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.reportedly.actors.ActorBook;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.extraction.claim.EnglishClaimReader;
import org.reportedly.extraction.place.GazetteerPlaces;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.resolve.PlaceResolver;
import org.reportedly.language.nlp4j.Nlp4jParser;

/**
 * Puts the claim reader together: the one place that knows which parts it is made of. Asked only
 * once there is a report to read. The parts load side by side, since each takes some tenths of a
 * second.
 */
final class ReadingPipeline implements Supplier<ClaimReader> {
  @Override
  public ClaimReader get() {
    CompletableFuture<Nlp4jParser> parser = background(Nlp4jParser::load);
    CompletableFuture<GazetteerPlaces> places =
        background(() -> new GazetteerPlaces(PlaceResolver.of(Gazetteer.load())));
    ActorBook actors = ActorBook.bundled();
    try {
      return new EnglishClaimReader(parser.join(), places.join(), actors);
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }

  private static <T> CompletableFuture<T> background(Supplier<T> part) {
    return CompletableFuture.supplyAsync(part, task -> Thread.ofPlatform().daemon().start(task));
  }
}
