package org.reportedly.gazetteer.resolve;

import java.util.List;
import java.util.Optional;
import org.reportedly.gazetteer.entry.NameMatch;
import org.reportedly.gazetteer.entry.NameQuality;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Span;

/**
 * A name in a report that may be a place's.
 *
 * @param sentenceIndex index of the sentence in the document
 * @param sentence that it stands in
 * @param first index of its first token, without a word for its kind
 * @param end index after its last token, without a word for its kind
 * @param span with the word for its kind, where that belongs to the name
 * @param text of the name alone
 * @param key of the name; mentions of one key and kind have one sense
 * @param matches the gazetteer's entries, may be none
 * @param kind the word for its kind beside it
 * @param surroundings what stands around it
 */
record Mention(
    int sentenceIndex,
    Sentence sentence,
    int first,
    int end,
    Span span,
    String text,
    String key,
    List<NameMatch> matches,
    Optional<KindWord> kind,
    Surroundings surroundings) {

  /**
   * What stands around a name.
   *
   * @param foreignLeft whether a capitalised word before it makes it part of another name
   * @param foreignRight whether a capitalised word after it does
   * @param institution whether an institution's name goes on behind it
   * @param offset whether a direction or distance from it is told
   */
  record Surroundings(
      boolean foreignLeft, boolean foreignRight, boolean institution, boolean offset) {
    static final Surroundings NONE = new Surroundings(false, false, false, false);
  }

  /** What mentions with one sense share. */
  String group() {
    return key + "|" + kind.flatMap(KindWord::kind).map(Enum::name).orElse("");
  }

  Optional<Token> before() {
    return first > 0 ? Optional.of(sentence.token(first - 1)) : Optional.empty();
  }

  Optional<Token> after() {
    return end < sentence.size() ? Optional.of(sentence.token(end)) : Optional.empty();
  }

  /** Whether no place is known to bear the name, or only ones that sound alike. */
  boolean isUnknown() {
    return matches.stream().allMatch(match -> match.quality() == NameQuality.SOUND);
  }

  /**
   * Where it stands tells it apart: to hash all its matches as well would cost more than reading.
   */
  @Override
  public int hashCode() {
    return (31 * sentenceIndex + first) * 31 + end;
  }

  boolean isSingleWord() {
    return end - first == 1;
  }

  /** The token that the others of the name depend on. */
  Token head() {
    for (int i = end - 1; i >= first; i--) {
      int head = sentence.token(i).head();
      if (head < first || head >= end) {
        return sentence.token(i);
      }
    }
    return sentence.token(end - 1);
  }
}
