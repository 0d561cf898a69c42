package org.reportedly.cli;

import java.util.function.Supplier;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.extraction.annotation.Annotator;
import org.reportedly.gazetteer.resolve.PlaceResolver;
import org.reportedly.language.Parser;

/**
 * Pipelines of a given claim reader and nothing else.
 *
 * @param reader asked each time
 */
record OnlyClaims(Supplier<ClaimReader> reader) implements Pipelines {
  @Override
  public ClaimReader claims() {
    return reader.get();
  }

  @Override
  public Parser parser() {
    throw new AssertionError("the parser was asked for");
  }

  @Override
  public PlaceResolver places() {
    throw new AssertionError("places were asked for");
  }

  @Override
  public Annotator annotator() {
    throw new AssertionError("the stages were asked for");
  }
}
