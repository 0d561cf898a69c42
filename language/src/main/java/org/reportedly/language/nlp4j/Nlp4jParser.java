package org.reportedly.language.nlp4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.reportedly.language.Document;
import org.reportedly.language.Parser;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.language.nlp4j.decode.ModelFiles;
import org.reportedly.language.nlp4j.decode.SentenceDecoder;
import org.reportedly.language.nlp4j.decode.Word;
import org.reportedly.language.segmentation.Segment;
import org.reportedly.language.segmentation.Segmenter;
import org.reportedly.model.Report;
import org.reportedly.model.Span;

/**
 * Parses English with the models of NLP4J's greedy transition-based parser (Choi and McCallum,
 * Transition-based Dependency Parsing with Selectional Branching, 2013).
 *
 * <p>May be used by many threads at once: the models are only read.
 */
public final class Nlp4jParser implements Parser {
  private final Segmenter segmenter = new Segmenter();
  private final SentenceDecoder decoder;
  private final LemmaCorrections corrections = new LemmaCorrections();

  private Nlp4jParser(SentenceDecoder decoder) {
    this.decoder = decoder;
  }

  /** Loads the models that are part of the program; takes some tenths of a second. */
  public static Nlp4jParser load() {
    return new Nlp4jParser(ModelFiles.load());
  }

  @Override
  public Document parse(Report report) {
    return parse(report, decoder::decode);
  }

  @Override
  public Parser ofVersions() {
    Map<List<String>, Word[]> decoded = new HashMap<>();
    return new Parser() {
      @Override
      public Document parse(Report report) {
        return Nlp4jParser.this.parse(
            report, forms -> decoded.computeIfAbsent(forms, decoder::decode));
      }

      @Override
      public boolean isWord(String word) {
        return decoder.isWord(word);
      }
    };
  }

  private Document parse(Report report, Function<List<String>, Word[]> decode) {
    String text = report.text();
    WordForms forms = new WordForms(text);
    List<Sentence> sentences = new ArrayList<>();
    for (Segment segment : segmenter.segment(text)) {
      sentences.add(parse(text, segment, decode.apply(forms.of(segment))));
    }
    return new Document(report, sentences);
  }

  @Override
  public boolean isWord(String word) {
    return decoder.isWord(word);
  }

  private Sentence parse(String text, Segment segment, Word[] words) {
    int count = segment.tokens().size();
    List<Token> tokens = new ArrayList<>(count);
    for (int i = 1; i <= count; i++) {
      tokens.add(token(words[i], segment.tokens().get(i - 1), text, count));
    }
    return StrayClauses.mended(
        LooseSubjects.mended(new Sentence(tokens, segment.paragraph(), segment.kind())));
  }

  private Token token(Word parsed, Span span, String text, int count) {
    Word head = parsed.head();
    int headIndex = head == null || head.number() > count ? -1 : head.number() - 1;
    String word = span.in(text);
    return new Token(
        parsed.number() - 1,
        span,
        word,
        lemma(parsed, word),
        parsed.tag(),
        headIndex,
        headIndex < 0 ? Relation.ROOT : Relation.of(parsed.label()));
  }

  /** The models' lemma, but for numbers, which they turn into zeros or classes. */
  private String lemma(Word parsed, String word) {
    String found = parsed.lemma();
    boolean number = found.startsWith("#") || word.chars().anyMatch(Character::isDigit);
    return number
        ? word.toLowerCase(Locale.ROOT)
        : corrections.of(word.toLowerCase(Locale.ROOT), parsed.tag(), found);
  }
}
