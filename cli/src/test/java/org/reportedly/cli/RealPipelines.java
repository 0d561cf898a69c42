package org.reportedly.cli;

import org.reportedly.extraction.ClaimReader;
import org.reportedly.extraction.annotation.Annotator;
import org.reportedly.gazetteer.resolve.PlaceResolver;
import org.reportedly.language.Parser;

/**
 * The program's own pipelines. Models load once for all tests.
 *
 * @param others where places come from
 */
record RealPipelines(Pipelines others) implements Pipelines {
  private static final Pipelines SHARED = new ReadingPipeline();

  /** As in a fresh installation. */
  static Pipelines shared() {
    return SHARED;
  }

  @Override
  public Parser parser() {
    return SHARED.parser();
  }

  @Override
  public PlaceResolver places() {
    return others.places();
  }

  @Override
  public ClaimReader claims() {
    return SHARED.claims();
  }

  @Override
  public Annotator annotator() {
    return SHARED.annotator();
  }
}
