package org.reportedly.extraction.claim;

import java.util.List;
import java.util.Optional;
import org.reportedly.language.Document;
import org.reportedly.language.Sentence;
import org.reportedly.language.segmentation.Segmenter;
import org.reportedly.model.Note;

/**
 * Tells of sentences that were cut because they are too long to be parsed as one: what a piece says
 * about another is not read.
 */
final class LongSentences {
  private LongSentences() {}

  /** A note at the first such sentence; empty if there is none. */
  static Optional<Note> note(Document document) {
    List<Sentence> cut =
        document.sentences().stream()
            .filter(sentence -> sentence.size() >= Segmenter.MOST_TOKENS_IN_A_SENTENCE)
            .toList();
    if (cut.isEmpty()) {
      return Optional.empty();
    }
    String message =
        "%d %s of %d words without an end %s read in pieces: what ties the pieces together is lost"
            .formatted(
                cut.size(),
                cut.size() == 1 ? "stretch" : "stretches",
                Segmenter.MOST_TOKENS_IN_A_SENTENCE,
                cut.size() == 1 ? "was" : "were");
    return Optional.of(new Note(Optional.of(cut.getFirst().span()), message));
  }
}
