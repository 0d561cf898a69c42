package org.reportedly.gazetteer.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reportedly.language.Document;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Report;
import org.reportedly.model.Span;

/**
 * Makes parsed reports of tagged words, one string a sentence: {@code "Kyiv/NNP/nsubj said/VBD"}.
 * Without a tag, a capitalised word is a name and another a noun; everything depends on the first
 * verb.
 */
final class ParsedReports {
  private ParsedReports() {}

  static Document parsed(String... sentences) {
    return parsed(Sentence.Kind.SENTENCE, sentences);
  }

  static Document parsed(Sentence.Kind firstKind, String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Sentence> parsed = new ArrayList<>();
    for (String sentence : sentences) {
      Sentence.Kind kind = parsed.isEmpty() ? firstKind : Sentence.Kind.SENTENCE;
      parsed.add(sentence(sentence, kind, text));
    }
    return new Document(Report.of("test", text.toString()), parsed);
  }

  private static Sentence sentence(String marked, Sentence.Kind kind, StringBuilder text) {
    String[] words = marked.split(" ", -1);
    int root = 0;
    for (int i = words.length - 1; i >= 0; i--) {
      root = words[i].contains("/VB") ? i : root;
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      String[] parts = words[i].split("/", -1);
      String word = parts[0];
      if (!text.isEmpty() && !word.matches("[,.)]|'s|’s")) {
        text.append(' ');
      }
      int start = text.length();
      text.append(word);
      String tag = parts.length > 1 ? parts[1] : tag(word);
      Relation relation = parts.length > 2 ? Relation.of(parts[2]) : Relation.DEP;
      tokens.add(
          new Token(
              i,
              new Span(start, text.length()),
              word,
              lemma(word),
              tag,
              i == root ? -1 : root,
              i == root ? Relation.ROOT : relation));
    }
    return new Sentence(tokens, 0, kind);
  }

  private static String lemma(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (small.equals("said")) {
      return "say";
    }
    return small.endsWith("ed") ? small.substring(0, small.length() - 2) : small;
  }

  private static String tag(String word) {
    return switch (word) {
      case "in", "of", "near", "from", "at", "to" -> "IN";
      case "the", "a" -> "DT";
      case "'s", "’s" -> "POS";
      case ",", "." -> word;
      default -> Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
    };
  }
}
