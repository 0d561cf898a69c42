package org.reportedly.bench.engine;

import org.reportedly.language.Parser;
import org.reportedly.language.nlp4j.Nlp4jParser;
import org.reportedly.model.Report;

/** This program's parser: sentences, tokens, tags, lemmas, dependencies. */
record ParserEngine(Parser parser) implements Engine {
  static Engine load() {
    return new ParserEngine(Nlp4jParser.load());
  }

  @Override
  public int read(Report report) {
    return parser.parse(report).sentences().size();
  }
}
