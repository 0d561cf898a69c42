package org.reportedly.language.nlp4j.decode;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** NLP4J itself, with the models as it ships them. */
final class Library {
  private static final String MODELS = "edu/emory/mathcs/nlp/models/";
  private static final String LEXICA =
      """
      <configuration>
        <lexica>
          <word_clusters field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
        </lexica>
      </configuration>
      """;

  private final List<NLPComponent<NLPNode>> components =
      List.of(
          new GlobalLexica<>(new ByteArrayInputStream(LEXICA.getBytes(StandardCharsets.UTF_8))),
          component("en-pos.xz"),
          new MorphologicalAnalyzer<>(Language.ENGLISH),
          component("en-dep.xz"));

  private static NLPComponent<NLPNode> component(String model) {
    return NLPUtils.getComponent(MODELS + model);
  }

  /** What it finds, a line a word: tag, lemma, head, label. */
  List<String> parse(List<String> forms) {
    NLPNode[] nodes = new NLPNode[forms.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode(i, forms.get(i - 1));
    }
    components.forEach(component -> component.process(nodes));
    List<String> lines = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      lines.add(
          String.join(
              " ",
              forms.get(i - 1),
              nodes[i].getPartOfSpeechTag(),
              nodes[i].getLemma(),
              Integer.toString(nodes[i].getDependencyHead().getID()),
              nodes[i].getDependencyLabel()));
    }
    return lines;
  }
}
