package org.reportedly.cli;

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
 * once there is a report to read, because loading the models takes long.
 */
final class ReadingPipeline implements Supplier<ClaimReader> {
  @Override
  public ClaimReader get() {
    return new EnglishClaimReader(
        Nlp4jParser.load(),
        new GazetteerPlaces(PlaceResolver.of(Gazetteer.load())),
        ActorBook.bundled());
  }
}
