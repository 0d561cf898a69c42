package org.reportedly.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.model.Span;

/** A parsed sentence: tokens in the order of the text, and the tree that they form. */
public final class Sentence {
  private final List<Token> tokens;
  private final int[][] children;
  private final int paragraph;
  private final Kind kind;

  /** What stands here: a sentence, or a stretch that belongs to none. */
  public enum Kind {
    SENTENCE,
    /** A line of its own without a full stop at its end. */
    HEADING,
    /** Where and when the report was written: {@code KYIV, Ukraine —}. */
    DATELINE,
    /** When an entry of a live blog was written: {@code 21:50}. */
    TIME_STAMP,
    /** The sign or number before an entry of a list, which is the sentence behind it. */
    BULLET,
    /** What kind of text follows: {@code BREAKING:}. */
    LABEL
  }

  /** A plain sentence. */
  public Sentence(List<Token> tokens, int paragraph) {
    this(tokens, paragraph, Kind.SENTENCE);
  }

  /**
   * @param tokens at least one, each with its index in this list; heads must form a tree
   * @param paragraph which paragraph of the text the sentence stands in, from 0
   * @param kind what it is
   */
  public Sentence(List<Token> tokens, int paragraph, Kind kind) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence needs a token");
    }
    this.tokens = List.copyOf(tokens);
    this.paragraph = paragraph;
    this.kind = kind;
    this.children = childrenOf(this.tokens);
  }

  private static int[][] childrenOf(List<Token> tokens) {
    int[] counts = new int[tokens.size()];
    for (Token token : tokens) {
      if (token.head() >= 0) {
        counts[token.head()]++;
      }
    }
    int[][] children = new int[tokens.size()][];
    for (int i = 0; i < counts.length; i++) {
      children[i] = new int[counts[i]];
    }
    int[] filled = new int[tokens.size()];
    for (Token token : tokens) {
      if (token.head() >= 0) {
        children[token.head()][filled[token.head()]++] = token.index();
      }
    }
    return children;
  }

  /** All tokens in the order of the text. */
  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }

  /** Which paragraph of the text the sentence stands in, from 0. */
  public int paragraph() {
    return paragraph;
  }

  /** What stands here. */
  public Kind kind() {
    return kind;
  }

  /** From the first token to the last. */
  public Span span() {
    return tokens.getFirst().span().union(tokens.getLast().span());
  }

  /** The token that the given one depends on; empty for the root. */
  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** What depends on the token directly, in the order of the text. */
  public List<Token> children(Token token) {
    List<Token> found = new ArrayList<>(children[token.index()].length);
    for (int child : children[token.index()]) {
      found.add(tokens.get(child));
    }
    return found;
  }

  /** What depends on the token directly by one of the relations, in the order of the text. */
  public List<Token> children(Token token, Relation... relations) {
    List<Token> found = new ArrayList<>();
    for (int child : children[token.index()]) {
      Token candidate = tokens.get(child);
      for (Relation relation : relations) {
        if (candidate.relation() == relation) {
          found.add(candidate);
          break;
        }
      }
    }
    return found;
  }

  /** The first dependant by one of the relations. */
  public Optional<Token> child(Token token, Relation... relations) {
    for (int child : children[token.index()]) {
      Token candidate = tokens.get(child);
      for (Relation relation : relations) {
        if (candidate.relation() == relation) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  /** The token and everything under it, in the order of the text. */
  public List<Token> subtree(Token top) {
    boolean[] under = new boolean[tokens.size()];
    mark(top.index(), under);
    List<Token> found = new ArrayList<>();
    for (int i = 0; i < under.length; i++) {
      if (under[i]) {
        found.add(tokens.get(i));
      }
    }
    return found;
  }

  private void mark(int top, boolean[] under) {
    int[] open = new int[tokens.size()];
    int depth = 0;
    open[depth++] = top;
    while (depth > 0) {
      int index = open[--depth];
      if (!under[index]) {
        under[index] = true;
        for (int child : children[index]) {
          open[depth++] = child;
        }
      }
    }
  }

  /** Whether the token stands under the other one, or is it. */
  public boolean isUnder(Token token, Token top) {
    int index = token.index();
    for (int steps = 0; index >= 0 && steps <= tokens.size(); steps++) {
      if (index == top.index()) {
        return true;
      }
      index = tokens.get(index).head();
    }
    return false;
  }
}
