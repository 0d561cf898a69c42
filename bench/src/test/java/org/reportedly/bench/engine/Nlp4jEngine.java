package org.reportedly.bench.engine;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.reportedly.language.segmentation.Segmenter;
import org.reportedly.model.Report;

/**
 * NLP4J as it ships, on this program's tokens: its own would fuse the last word and the full stop.
 */
record Nlp4jEngine(Segmenter segmenter, List<NLPComponent<NLPNode>> components) implements Engine {
  private static final String MODELS = "edu/emory/mathcs/nlp/models/";
  private static final String LEXICA =
      """
      <configuration>
        <lexica>
          <word_clusters field="word_form_simplified_lowercase">\
      edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
        </lexica>
      </configuration>
      """;

  static Engine load() {
    return new Nlp4jEngine(
        new Segmenter(),
        List.of(
            new GlobalLexica<>(new ByteArrayInputStream(LEXICA.getBytes(StandardCharsets.UTF_8))),
            component("en-pos.xz"),
            new MorphologicalAnalyzer<>(Language.ENGLISH),
            component("en-dep.xz")));
  }

  private static NLPComponent<NLPNode> component(String model) {
    return NLPUtils.getComponent(MODELS + model);
  }

  @Override
  public int read(Report report) {
    int found = 0;
    for (var segment : segmenter.segment(report.text())) {
      NLPNode[] nodes = new NLPNode[segment.tokens().size() + 1];
      nodes[0] = new NLPNode().toRoot();
      for (int i = 1; i < nodes.length; i++) {
        nodes[i] = new NLPNode(i, segment.tokens().get(i - 1).in(report.text()));
      }
      components.forEach(component -> component.process(nodes));
      found += nodes[nodes.length - 1].getDependencyHead().getID();
    }
    return found;
  }
}
