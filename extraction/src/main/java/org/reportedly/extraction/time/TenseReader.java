package org.reportedly.extraction.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.surface.WordTable;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * Tells whether a time expression's clause speaks of the past or of what is to come.
 *
 * <p>The clause's verb comes from the dependencies; its auxiliaries from the words before it, which
 * a parser gets wrong less often.
 */
final class TenseReader {
  private static final String FILE = "tense-words.tsv";

  private final Set<String> future;
  private final Set<String> past;
  private final Set<String> speech;
  private final Set<String> plan;

  private TenseReader(Map<String, Set<String>> groups) {
    this.future = groups.getOrDefault("future", Set.of());
    this.past = groups.getOrDefault("past", Set.of());
    this.speech = groups.getOrDefault("speech", Set.of());
    this.plan = groups.getOrDefault("plan", Set.of());
  }

  static TenseReader load() {
    Map<String, Set<String>> groups = new HashMap<>();
    for (WordTable.Row row : WordTable.read(TenseReader.class, FILE, 2).rows()) {
      groups.computeIfAbsent(row.cell(0), group -> new HashSet<>()).addAll(row.list(1));
    }
    return new TenseReader(groups);
  }

  /** The tense of the clause that the token stands in. */
  Tense at(Sentence sentence, int token) {
    Optional<Token> verb = verbAbove(sentence, sentence.token(token));
    return verb.or(() -> verbNear(sentence, token))
        .map(found -> tense(sentence, found))
        .orElse(Tense.UNKNOWN);
  }

  private static Optional<Token> verbAbove(Sentence sentence, Token token) {
    Optional<Token> at = sentence.head(token);
    for (int steps = 0; at.isPresent() && steps < sentence.size(); steps++) {
      Token candidate = at.get();
      if (candidate.tagged("VB") && !isBareParticiple(sentence, candidate)) {
        return at;
      }
      at = sentence.head(candidate);
    }
    return Optional.empty();
  }

  /** "Speaking in Geneva on Friday": the verb above tells the tense. */
  private static boolean isBareParticiple(Sentence sentence, Token verb) {
    return verb.tag().equals("VBG")
        && (verb.index() == 0 || !sentence.token(verb.index() - 1).tagged("VB"));
  }

  private static Optional<Token> verbNear(Sentence sentence, int token) {
    for (int distance = 1; distance < sentence.size(); distance++) {
      for (int index : new int[] {token - distance, token + distance}) {
        if (index >= 0 && index < sentence.size() && sentence.token(index).tagged("VB")) {
          return Optional.of(sentence.token(index));
        }
      }
    }
    return Optional.empty();
  }

  private Tense tense(Sentence sentence, Token verb) {
    Set<String> before = new HashSet<>();
    int start = verb.index();
    while (start > 0 && belongsToVerb(sentence.token(start - 1)) && verb.index() - start < 6) {
      start--;
      before.add(lower(sentence.token(start)));
    }
    boolean perfect = before.contains("have") && verb.tag().matches("VBN|VBD");
    if (before.stream().anyMatch(future::contains)) {
      return perfect ? Tense.PAST : Tense.FUTURE;
    }
    if (before.contains("to")) {
      return perfect ? Tense.PAST : afterTo(sentence, verb, start);
    }
    if (verb.tag().equals("VBD") || before.stream().anyMatch(past::contains)) {
      return Tense.PAST;
    }
    return switch (verb.tag()) {
      case "VBN" -> before.isEmpty() ? Tense.PAST : Tense.UNKNOWN;
      case "VBZ", "VBP" -> speech.contains(lower(verb)) ? Tense.PAST : Tense.PRESENT;
      case "VBG" -> before.isEmpty() ? Tense.UNKNOWN : Tense.PRESENT;
      default -> Tense.UNKNOWN;
    };
  }

  /** "Tried to seize" is over, "planned to seize" is not. */
  private Tense afterTo(Sentence sentence, Token verb, int start) {
    for (int i = Math.max(0, start - 3); i < verb.index(); i++) {
      if (plan.contains(lower(sentence.token(i)))) {
        return Tense.FUTURE;
      }
    }
    Optional<Token> above = sentence.head(verb).filter(head -> head.tagged("VB"));
    return above.isPresent() && above.get().tag().equals("VBD") ? Tense.PAST : Tense.FUTURE;
  }

  private static boolean belongsToVerb(Token token) {
    return token.tagged("VB")
        || token.tagged("MD")
        || token.tagged("RB")
        || token.tagged("TO")
        || token.text().equalsIgnoreCase("to");
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
