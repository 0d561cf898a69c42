package org.reportedly.bench.engine;

import org.reportedly.actors.ActorBook;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.extraction.claim.EnglishClaimReader;
import org.reportedly.extraction.place.GazetteerPlaces;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.border.BorderPolicy;
import org.reportedly.gazetteer.resolve.PlaceResolver;
import org.reportedly.language.nlp4j.Nlp4jParser;
import org.reportedly.model.Report;

/** This program's whole way from a report to its claims. */
record ClaimEngine(ClaimReader reader) implements Engine {
  static Engine load() {
    PlaceResolver places =
        PlaceResolver.of(Gazetteer.withLayers(java.util.List.of()), BorderPolicy.RECOGNISED);
    return new ClaimEngine(
        new EnglishClaimReader(
            Nlp4jParser.load(), new GazetteerPlaces(places), ActorBook.bundled()));
  }

  @Override
  public int read(Report report) {
    return reader.read(report).claims().size();
  }
}
