package org.reportedly.bench.engine;

import edu.emory.clir.clearnlp.component.AbstractComponent;
import edu.emory.clir.clearnlp.component.mode.dep.DEPConfiguration;
import edu.emory.clir.clearnlp.component.utils.GlobalLexica;
import edu.emory.clir.clearnlp.component.utils.NLPUtils;
import edu.emory.clir.clearnlp.dependency.DEPTree;
import edu.emory.clir.clearnlp.util.lang.TLanguage;
import java.util.List;
import org.reportedly.language.segmentation.Segmenter;
import org.reportedly.model.Report;

/** ClearNLP as it ships, on this program's tokens. */
record ClearNlpEngine(Segmenter segmenter, List<AbstractComponent> components) implements Engine {
  static Engine load() {
    // The models look their word classes up while they load.
    GlobalLexica.initDistributionalSemanticsWords(
        List.of("brown-rcv1.clean.tokenized-CoNLL03.txt-c1000-freq1.txt.xz"));
    return new ClearNlpEngine(
        new Segmenter(),
        List.of(
            NLPUtils.getPOSTagger(TLanguage.ENGLISH, "general-en-pos.xz"),
            NLPUtils.getMPAnalyzer(TLanguage.ENGLISH),
            NLPUtils.getDEPParser(
                TLanguage.ENGLISH, "general-en-dep.xz", new DEPConfiguration("root"))));
  }

  @Override
  public int read(Report report) {
    int found = 0;
    for (var segment : segmenter.segment(report.text())) {
      DEPTree tree =
          new DEPTree(segment.tokens().stream().map(token -> token.in(report.text())).toList());
      components.forEach(component -> component.process(tree));
      found += tree.getFirstRoot().getID();
    }
    return found;
  }
}
