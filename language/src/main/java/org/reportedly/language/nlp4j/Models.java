package org.reportedly.language.nlp4j;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The library's English models, loaded from the program file. */
final class Models {
  private static final String FOLDER = "edu/emory/mathcs/nlp/models/";
  private static final String LEXICA =
      """
      <configuration>
        <lexica>
          <word_clusters field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
        </lexica>
      </configuration>
      """;

  private Models() {}

  /** Loads them all, side by side; takes seconds and more than a gigabyte of memory. */
  static List<NLPComponent<NLPNode>> load() {
    CompletableFuture<NLPComponent<NLPNode>> parser = background(() -> component("en-dep.xz"));
    CompletableFuture<NLPComponent<NLPNode>> tagger = background(() -> component("en-pos.xz"));
    return List.of(
        new GlobalLexica<>(new ByteArrayInputStream(LEXICA.getBytes(StandardCharsets.UTF_8))),
        tagger.join(),
        new MorphologicalAnalyzer<>(Language.ENGLISH),
        parser.join());
  }

  private static NLPComponent<NLPNode> component(String model) {
    return NLPUtils.getComponent(FOLDER + model);
  }

  private static <T> CompletableFuture<T> background(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, task -> Thread.ofPlatform().daemon().start(task));
  }
}
