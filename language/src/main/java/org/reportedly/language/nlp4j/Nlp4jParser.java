package org.reportedly.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reportedly.language.Document;
import org.reportedly.language.Parser;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.language.segmentation.Segment;
import org.reportedly.language.segmentation.Segmenter;
import org.reportedly.model.Report;
import org.reportedly.model.Span;

/**
 * Parses English with NLP4J's greedy transition-based parser (Choi and McCallum, Transition-based
 * Dependency Parsing with Selectional Branching, 2013).
 *
 * <p>May be used by many threads at once: the models are only read.
 */
public final class Nlp4jParser implements Parser {
  private final Segmenter segmenter = new Segmenter();
  private final List<NLPComponent<NLPNode>> components;

  private Nlp4jParser(List<NLPComponent<NLPNode>> components) {
    this.components = components;
  }

  /** Loads the models that are part of the program; takes seconds. */
  public static Nlp4jParser load() {
    return new Nlp4jParser(Models.load());
  }

  @Override
  public Document parse(Report report) {
    String text = report.text();
    WordForms forms = new WordForms(text);
    List<Sentence> sentences = new ArrayList<>();
    for (Segment segment : segmenter.segment(text)) {
      sentences.add(parse(text, segment, forms));
    }
    return new Document(report, sentences);
  }

  private Sentence parse(String text, Segment segment, WordForms forms) {
    List<String> words = forms.of(segment.tokens());
    NLPNode[] nodes = new NLPNode[words.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 0; i < words.size(); i++) {
      nodes[i + 1] = new NLPNode(i + 1, words.get(i));
    }
    for (NLPComponent<NLPNode> component : components) {
      component.process(nodes);
    }
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      tokens.add(token(i, nodes[i + 1], segment.tokens().get(i), text));
    }
    return new Sentence(tokens, segment.paragraph(), segment.kind());
  }

  private static Token token(int index, NLPNode node, Span span, String text) {
    NLPNode head = node.getDependencyHead();
    int headIndex = head == null ? -1 : head.getID() - 1;
    String word = span.in(text);
    return new Token(
        index,
        span,
        word,
        lemma(node.getLemma(), word),
        node.getPartOfSpeechTag(),
        headIndex,
        headIndex < 0 ? Relation.ROOT : Relation.of(node.getDependencyLabel()));
  }

  /** The library's lemma, but for numbers, which it turns into zeros or classes. */
  private static String lemma(String found, String word) {
    boolean number = found.startsWith("#") || word.chars().anyMatch(Character::isDigit);
    return number ? word.toLowerCase(Locale.ROOT) : found;
  }
}
