package org.reportedly.bench.engine;

/** The engines by name. */
public enum Engines {
  REPORTEDLY("Reportedly: report to claims"),
  REPORTEDLY_PARSER("Reportedly: parser alone"),
  NLP4J("NLP4J 1.1.3: tags, lemmas, dependencies"),
  CLEARNLP("ClearNLP 3.2: tags, lemmas, dependencies"),
  CORENLP("CoreNLP 4.5.10: tags, names, dependencies, times, quotes");

  private final String title;

  Engines(String title) {
    this.title = title;
  }

  /** For a person: the engine and what it is asked to do. */
  public String title() {
    return title;
  }

  /** Loads its models. */
  public Engine load() {
    return switch (this) {
      case REPORTEDLY -> ClaimEngine.load();
      case REPORTEDLY_PARSER -> ParserEngine.load();
      case NLP4J -> Nlp4jEngine.load();
      case CLEARNLP -> ClearNlpEngine.load();
      case CORENLP -> CoreNlpEngine.load();
    };
  }
}
