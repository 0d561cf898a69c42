package org.reportedly.language;

import java.util.List;
import org.reportedly.model.Report;

/**
 * A report with its parsed sentences.
 *
 * @param report whose text the offsets refer to
 * @param sentences in the order of the text
 */
public record Document(Report report, List<Sentence> sentences) {
  public Document {
    sentences = List.copyOf(sentences);
  }
}
