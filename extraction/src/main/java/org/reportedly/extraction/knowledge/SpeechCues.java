package org.reportedly.extraction.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** The table {@code speech.tsv}: words that tell who says so. */
public final class SpeechCues {
  private final Map<String, List<SpeechCue>> byWord = new HashMap<>();

  public SpeechCues() {
    for (Table.Row row : Table.read("speech.tsv", 4, 4).rows()) {
      SpeechCue cue;
      try {
        cue =
            new SpeechCue(
                row.column(0),
                Part.valueOf(row.column(1).toUpperCase(Locale.ROOT)),
                SpeechCue.Kind.valueOf(row.column(2).toUpperCase(Locale.ROOT)),
                row.entries(3),
                row.reference());
      } catch (IllegalArgumentException e) {
        throw row.error(String.valueOf(e.getMessage()));
      }
      byWord.computeIfAbsent(cue.word(), word -> new ArrayList<>()).add(cue);
    }
  }

  /** The cues that the token may be, in the order of the table, those of two words first. */
  public List<SpeechCue> of(Sentence sentence, Token token) {
    int next = token.index() + 1;
    if (next == sentence.size() || !token.tagged("VB")) {
      return of(token);
    }
    List<SpeechCue> found =
        new ArrayList<>(of(token, token.lemma() + " " + sentence.token(next).lemma()));
    found.addAll(of(token));
    return found;
  }

  /** The cues of one word that the token may be, in the order of the table. */
  public List<SpeechCue> of(Token token) {
    return of(token, token.lemma());
  }

  private List<SpeechCue> of(Token token, String words) {
    List<SpeechCue> found = new ArrayList<>();
    for (SpeechCue cue : byWord.getOrDefault(words, List.of())) {
      boolean fits =
          cue.part() == Part.VERB
              ? token.tagged("VB")
              : token.tagged("NN") && cue.part() == Part.NOUN;
      if (fits) {
        found.add(cue);
      }
    }
    return found;
  }
}
