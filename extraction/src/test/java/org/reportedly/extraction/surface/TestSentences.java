package org.reportedly.extraction.surface;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportedly.language.Document;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Report;
import org.reportedly.model.Span;

/**
 * Sentences for tests, written as plain text or with tags: {@code "Rebels/NNS will/MD march/VB on
 * Monday"}. Words without a tag get a rough one; everything depends on the first verb.
 */
public final class TestSentences {
  private static final Pattern WORD =
      Pattern.compile(
          "(?:Aug|Sept|Gen|U\\.S|[ap]\\.m)\\.|[$€£]|\\d[\\d,.:]*\\d|\\p{L}[\\p{L}\\d]*(?:-[\\p{L}\\d]+)*"
              + "|\\d+\\p{L}*(?:-\\p{L}+)*|'s|\\S");
  private static final Pattern TAG = Pattern.compile("/([A-Z]{2,4}\\$?|[.,])(?=\\s|$)");
  private static final Set<String> VERBS =
      Set.of(
          "was", "were", "fled", "said", "had", "has", "have", "is", "are", "fell", "left",
          "began");

  private TestSentences() {}

  /** One sentence at the beginning of its own text. */
  public static Sentence sentence(String tagged) {
    return document(Optional.empty(), tagged).sentences().getFirst();
  }

  /** A report of the given sentences, one paragraph, published on the day. */
  public static Document document(LocalDate published, String... tagged) {
    return document(Optional.of(published), tagged);
  }

  /** A report of the given sentences, one paragraph. */
  public static Document document(Optional<LocalDate> published, String... tagged) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (String one : tagged) {
      sentences.add(new Sentence(tokens(one, text), 0));
      text.append(' ');
    }
    Report report = Report.of("test", text.toString());
    return new Document(published.map(report::publishedOn).orElse(report), sentences);
  }

  private static List<Token> tokens(String tagged, StringBuilder text) {
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (String chunk : tagged.split(" ", -1)) {
      Matcher tag = TAG.matcher(chunk);
      String given = tag.find() ? tag.group(1) : "";
      String bare = given.isEmpty() ? chunk : chunk.substring(0, tag.start());
      Matcher word = WORD.matcher(bare);
      while (word.find()) {
        int start = text.length() + word.start();
        words.add(word.group());
        tags.add(given.isEmpty() ? roughTag(word.group()) : given);
        spans.add(new Span(start, start + word.group().length()));
      }
      text.append(bare).append(' ');
    }
    int root = 0;
    for (int i = tags.size() - 1; i >= 0; i--) {
      root = tags.get(i).startsWith("VB") ? i : root;
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      tokens.add(
          new Token(
              i,
              spans.get(i),
              words.get(i),
              words.get(i).toLowerCase(Locale.ROOT),
              tags.get(i),
              i == root ? -1 : root,
              i == root ? Relation.ROOT : Relation.DEP));
    }
    return tokens;
  }

  private static String roughTag(String word) {
    if (VERBS.contains(word) || (word.endsWith("ed") && word.length() > 4)) {
      return "VBD";
    }
    if (Set.of("will", "would", "may").contains(word)) {
      return "MD";
    }
    if (Character.isDigit(word.charAt(0))) {
      return "CD";
    }
    if (!Character.isLetter(word.charAt(0))) {
      return ".";
    }
    if (Set.of("in", "on", "of", "at", "since", "for", "by", "with", "from").contains(word)) {
      return "IN";
    }
    return Character.isUpperCase(word.charAt(0)) ? "NNP" : word.endsWith("s") ? "NNS" : "NN";
  }
}
