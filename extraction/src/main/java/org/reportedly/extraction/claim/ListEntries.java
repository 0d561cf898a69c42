package org.reportedly.extraction.claim;

import java.util.List;
import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.language.Sentence;
import org.reportedly.model.Speaker;

/**
 * Keeps who speaks in the entries of a list: in "The ministry said:" and the entries below it, the
 * ministry. The list ends with the first paragraph that is no entry.
 */
final class ListEntries {
  private List<Speaker> stem = List.of();
  private int entryParagraph = -1;

  /** Notes the sign or number before an entry. */
  void bullet(Sentence bullet) {
    entryParagraph = bullet.paragraph();
  }

  /** Whether the sentence belongs to a list whose stem names who speaks. */
  boolean carries(Sentence sentence) {
    return sentence.paragraph() == entryParagraph && !stem.isEmpty();
  }

  /** Who speaks in the list. */
  List<Speaker> speakers() {
    return stem;
  }

  /** Notes a sentence after it was read; one that ends in a colon may be the stem of a list. */
  void read(Sentence sentence, List<Attribution> attributions, List<Speaker> speaking) {
    boolean opens = sentence.token(sentence.size() - 1).text().equals(":");
    if (opens) {
      stem = attributions.isEmpty() ? List.of() : speaking;
    } else if (sentence.paragraph() != entryParagraph) {
      stem = List.of();
    }
  }
}
