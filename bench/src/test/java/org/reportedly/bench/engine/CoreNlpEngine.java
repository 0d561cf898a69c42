package org.reportedly.bench.engine;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.reportedly.model.Report;

/**
 * CoreNLP with its own tokens: tags, lemmas, names with times (SUTime is part of its names), the
 * neural dependency parser, and quotes. Who speaks a quote is left out: that needs its coreference,
 * which is slower by far.
 */
record CoreNlpEngine(StanfordCoreNLP pipeline) implements Engine {
  static Engine load() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,quote");
    properties.setProperty("quote.attributeQuotes", "false");
    properties.setProperty("threads", "1");
    return new CoreNlpEngine(new StanfordCoreNLP(properties));
  }

  @Override
  public int read(Report report) {
    CoreDocument document = new CoreDocument(report.text());
    pipeline.annotate(document);
    return document.sentences().size() + document.quotes().size();
  }
}
