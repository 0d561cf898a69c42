package org.reportedly.language.nlp4j.compile;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a model's feature templates in the program's notation: a type and its values. */
final class TemplateNotation {
  private TemplateNotation() {}

  /** All templates that can ever match, in the order in which the library goes through them. */
  static List<String> of(FeatureTemplate<?, ?> template) {
    List<String> lines = new ArrayList<>();
    int type = 0;
    for (FeatureItem item : template.getSetFeatureList()) {
      addTo(lines, type++, item);
    }
    for (FeatureItem[] items : template.getFeatureList()) {
      addTo(lines, type++, items);
    }
    return lines;
  }

  /** No lexicon of ambiguity classes is used, so a template that asks for them never matches. */
  private static void addTo(List<String> lines, int type, FeatureItem... items) {
    if (Arrays.stream(items).noneMatch(item -> item.field == Field.ambiguity_classes)) {
      lines.add(
          type
              + Arrays.stream(items).map(item -> "\t" + value(item)).collect(Collectors.joining()));
    }
  }

  private static String value(FeatureItem item) {
    String offset = item.window == 0 ? "" : Integer.toString(item.window);
    String kin = item.relation == null ? "" : "_" + item.relation;
    String attribute = item.attribute == null ? "" : ":" + item.attribute;
    return item.source + offset + kin + ":" + item.field + attribute;
  }
}
