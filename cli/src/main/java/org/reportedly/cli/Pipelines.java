package org.reportedly.cli;

import org.reportedly.extraction.ClaimReader;
import org.reportedly.extraction.annotation.Annotator;
import org.reportedly.gazetteer.resolve.PlaceResolver;
import org.reportedly.language.Parser;

/**
 * What a report can go through. Each part is made when it is first asked for, and only once,
 * because loading models takes long; many threads may ask at once.
 */
interface Pipelines {
  /** Finds sentences, tokens and dependencies. */
  Parser parser();

  /** From parsed reports to places. */
  PlaceResolver places();

  /** From reports to attributed claims. */
  ClaimReader claims();

  /** The results of each stage on its own. */
  Annotator annotator();
}
