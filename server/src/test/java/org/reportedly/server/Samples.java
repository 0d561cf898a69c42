package org.reportedly.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reportedly.actors.ActorBook;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.extraction.claim.EnglishClaimReader;
import org.reportedly.extraction.place.GazetteerPlaces;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.border.BorderPolicy;
import org.reportedly.gazetteer.resolve.PlaceResolver;
import org.reportedly.ingest.Intake;
import org.reportedly.ingest.Limits;
import org.reportedly.ingest.ReportDefaults;
import org.reportedly.ingest.ReportSource;
import org.reportedly.language.nlp4j.Nlp4jParser;
import org.reportedly.model.Reading;

/** The project's sample reports, read by the real reader. Loaded once, as that takes seconds. */
final class Samples {
  private static final Path FILE = Path.of("..", "samples", "reports.jsonl");

  private Samples() {}

  private static final class Loaded {
    static final ClaimReader READER =
        new EnglishClaimReader(
            Nlp4jParser.load(),
            new GazetteerPlaces(
                PlaceResolver.of(Gazetteer.withLayers(List.of()), BorderPolicy.RECOGNISED)),
            ActorBook.bundled());
    static final List<Reading> READINGS = readings();

    private static List<Reading> readings() {
      List<Reading> found = new ArrayList<>();
      new ReportSource(Limits.DEFAULT, java.io.InputStream::nullInputStream)
          .read(
              List.of(FILE.toString()),
              ReportDefaults.NONE,
              intake -> {
                if (intake instanceof Intake.Received received) {
                  found.add(READER.read(received.report()));
                }
              });
      return List.copyOf(found);
    }
  }

  static ClaimReader reader() {
    return Loaded.READER;
  }

  static List<Reading> readings() {
    return Loaded.READINGS;
  }
}
