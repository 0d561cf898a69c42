package org.reportedly.language.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.language.Sentence;
import org.reportedly.model.Span;

/**
 * Cuts a text into segments: sentences, headings and what stands before them.
 *
 * <p>May be used by many threads at once.
 */
public final class Segmenter {
  /** Longer sentences are cut, so that no text can make the parser slow or deep. */
  public static final int MOST_TOKENS_IN_A_SENTENCE = 200;

  private static final int MOST_WORDS_IN_A_HEADING = 16;
  private static final String TERMINAL = ".!?…";
  private static final String CLOSING = "\"”’'»)]“";

  private final Abbreviations abbreviations = new Abbreviations();
  private final Tokenizer tokenizer = new Tokenizer(abbreviations);
  private final SentenceStart sentenceStart = new SentenceStart();
  private final LeadIn leadIns = new LeadIn();

  /** The segments of a text in its order; spaces between them belong to none. */
  public List<Segment> segment(String text) {
    List<Segment> segments = new ArrayList<>();
    int number = 0;
    for (Span paragraph : Paragraphs.of(text)) {
      addParagraph(text, paragraph, number++, segments);
    }
    return segments;
  }

  private void addParagraph(String text, Span paragraph, int number, List<Segment> segments) {
    Span rest = paragraph;
    boolean entry = false;
    Optional<LeadIn.Found> leadIn = leadIns.at(text, rest, number);
    while (leadIn.isPresent()) {
      LeadIn.Found found = leadIn.get();
      add(found.kind(), tokenizer.tokenize(text, found.span()), number, segments);
      entry |= found.kind() == Sentence.Kind.BULLET;
      rest = new Span(Math.min(found.span().end(), paragraph.end()), paragraph.end());
      leadIn = rest.length() == 0 ? Optional.empty() : leadIns.at(text, rest, number);
    }
    List<Span> tokens = tokenizer.tokenize(text, rest);
    if (tokens.isEmpty()) {
      return;
    }
    if (!entry && isHeading(text, tokens)) {
      add(Sentence.Kind.HEADING, tokens, number, segments);
      return;
    }
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (endsSentence(text, tokens, i) || i - start + 1 >= MOST_TOKENS_IN_A_SENTENCE) {
        add(Sentence.Kind.SENTENCE, tokens.subList(start, i + 1), number, segments);
        start = i + 1;
      }
    }
    if (start < tokens.size()) {
      add(Sentence.Kind.SENTENCE, tokens.subList(start, tokens.size()), number, segments);
    }
  }

  private static void add(
      Sentence.Kind kind, List<Span> tokens, int paragraph, List<Segment> segments) {
    if (!tokens.isEmpty()) {
      segments.add(new Segment(kind, tokens, paragraph));
    }
  }

  private static boolean isHeading(String text, List<Span> tokens) {
    char last = text.charAt(tokens.getLast().end() - 1);
    return tokens.size() <= MOST_WORDS_IN_A_HEADING
        && (Character.isLetterOrDigit(last) || last == '%' || last == '’' || last == '\'')
        && tokens.stream().noneMatch(token -> isTerminal(text, token));
  }

  private static boolean isTerminal(String text, Span token) {
    return token.length() <= 3 && TERMINAL.indexOf(text.charAt(token.start())) >= 0;
  }

  /** Whether a sentence ends after the token, closing quotes and brackets included. */
  private boolean endsSentence(String text, List<Span> tokens, int index) {
    if (index + 1 >= tokens.size()) {
      return true;
    }
    int stop = index;
    while (stop > 0 && isClosing(text, tokens.get(stop)) && touches(tokens, stop)) {
      stop--;
    }
    Span next = tokens.get(index + 1);
    boolean apart = next.start() > tokens.get(index).end();
    if (!apart && isClosing(text, next)) {
      return false;
    }
    Span mark = tokens.get(stop);
    if (isTerminal(text, mark)) {
      return apart && sentenceStart.mayStart(text, next);
    }
    String word = mark.in(text);
    if (!word.endsWith(".") || !apart) {
      return false;
    }
    return abbreviations
        .kindOf(word)
        .map(kind -> endsAfter(kind, text, tokens, index + 1))
        .orElseGet(() -> sentenceStart.mayStart(text, next));
  }

  private boolean endsAfter(Abbreviations.Kind kind, String text, List<Span> tokens, int next) {
    Span following = tokens.get(next);
    return switch (kind) {
      case TITLE -> false;
      case NUMBER ->
          !Character.isDigit(text.charAt(following.start()))
              && sentenceStart.mayStart(text, following);
      case OPEN -> sentenceStart.plainlyStarts(text, following);
    };
  }

  private static boolean touches(List<Span> tokens, int index) {
    return tokens.get(index - 1).end() == tokens.get(index).start();
  }

  private static boolean isClosing(String text, Span token) {
    return token.length() == 1 && CLOSING.indexOf(text.charAt(token.start())) >= 0;
  }
}
