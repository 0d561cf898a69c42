package org.reportedly.language.nlp4j.compile;

import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.reportedly.language.nlp4j.decode.Candidates;
import org.reportedly.language.nlp4j.decode.ModelFiles;
import org.reportedly.language.nlp4j.decode.ModelHeader;
import org.reportedly.language.nlp4j.table.TableWriter;

/** Compiles the models in the build, unless nothing that they depend on has changed. */
public final class ModelCompiler {
  private static final String MODELS = "edu/emory/mathcs/nlp/models/";

  private ModelCompiler() {}

  /**
   * Writes the files of {@link ModelFiles}.
   *
   * @param arguments the folder of the module's compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[0]);
    Path folder = classes.resolve(ModelFiles.class.getPackageName().replace('.', '/'));
    Path stamp = classes.resolveSibling("models.inputs");
    String inputs = InputStamp.of(classes);
    if (Files.exists(stamp)
        && Files.readString(stamp, StandardCharsets.UTF_8).equals(inputs)
        && ModelFiles.NAMES.stream().allMatch(name -> Files.exists(folder.resolve(name)))) {
      return;
    }
    List<String> tags = compile(component("en-pos.xz"), folder.resolve(ModelFiles.TAGGER));
    compile(component("en-dep.xz"), folder.resolve(ModelFiles.PARSER));
    try (TableWriter out = writer(folder.resolve(ModelFiles.LEXICON))) {
      new LexiconCompiler(tags).write(out);
    }
    Files.writeString(stamp, inputs, StandardCharsets.UTF_8);
    for (String name : ModelFiles.NAMES) {
      System.out.println(name + ": " + Files.size(folder.resolve(name)) + " bytes");
    }
  }

  private static OnlineComponent<?, ?> component(String model) {
    NLPComponent<NLPNode> component = NLPUtils.getComponent(MODELS + model);
    return (OnlineComponent<?, ?>) component;
  }

  private static TableWriter writer(Path file) throws IOException {
    return new TableWriter(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  /** Writes a model and tells its labels. */
  private static List<String> compile(OnlineComponent<?, ?> component, Path file)
      throws IOException {
    List<String> labels = component.getOptimizer().getLabelMap().getLabelList();
    List<String> templates = TemplateNotation.of(component.getFeatureTemplate());
    List<String> header = new ArrayList<>();
    labels.forEach(label -> header.add(ModelHeader.LABEL + "\t" + label));
    templates.forEach(template -> header.add(ModelHeader.TEMPLATE + "\t" + template));
    if (component instanceof DEPParser<?> parser) {
      addCandidates(header, parser.getLabelCandidates());
    }
    BitSet types = new BitSet();
    templates.forEach(line -> types.set(Integer.parseInt(line.substring(0, line.indexOf('\t')))));
    try (TableWriter out = writer(file)) {
      out.text(String.join("\n", header));
      new WeightCompiler(
              HiddenField.of(component.getFeatureTemplate(), "feature_map", FeatureMap.class),
              component.getOptimizer().getWeightVector().getSparseWeightVector(),
              types)
          .write(out);
    }
    return labels;
  }

  private static void addCandidates(List<String> header, DEPLabelCandidate<?> candidates) {
    header.add(Candidates.SHIFTS + "\t" + set(candidates, "X_SHIFT"));
    header.add(Candidates.ARCLESS + "\t" + set(candidates, "NO_X"));
    header.add(Candidates.ARCLESS_KEEPING + "\t" + set(candidates, "NO_SHIFT_OR_PASS"));
    header.add(Candidates.KEEPING + "\t" + set(candidates, "NOT_NO_REDUCE"));
    header.add(Candidates.LEFT_ARCS + "\t" + set(candidates, "LEFT_ARC"));
    header.add(Candidates.RIGHT_ARCS + "\t" + set(candidates, "RIGHT_ARC"));
  }

  /** In the order of the set's iterator, by which the library breaks ties. */
  private static String set(DEPLabelCandidate<?> candidates, String name) {
    IntSet set = HiddenField.of(candidates, name, IntSet.class);
    return set.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
