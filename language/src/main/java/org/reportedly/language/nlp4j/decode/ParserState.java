package org.reportedly.language.nlp4j.decode;

import org.jspecify.annotations.Nullable;

/**
 * The state of the parser: words that wait for arcs, words laid aside, and the rest of the input.
 */
final class ParserState implements Place.View {
  private final Word[] words;
  private final int[] stack;
  private final int[] aside;
  private int height;
  private int laidAside;
  private int input;

  ParserState(Word[] words) {
    this.words = words;
    this.stack = new int[words.length];
    this.aside = new int[words.length];
    shift();
  }

  boolean isFinished() {
    return input >= words.length;
  }

  Word top() {
    return words[stack[height - 1]];
  }

  Word next() {
    return words[input];
  }

  void apply(Transition transition) {
    Word top = top();
    Word next = next();
    switch (transition.arc()) {
      case LEFT -> {
        top.attach(next, transition.label());
        if (transition.move() == Transition.Move.REDUCE) {
          height--;
        } else {
          pass();
        }
      }
      case RIGHT -> {
        next.attach(top, transition.label());
        if (transition.move() == Transition.Move.SHIFT) {
          shift();
        } else {
          pass();
        }
      }
      case NONE -> {
        switch (transition.move()) {
          case SHIFT -> shift();
          case REDUCE -> height--;
          case PASS -> pass();
        }
      }
    }
  }

  private void shift() {
    while (laidAside > 0) {
      stack[height++] = aside[--laidAside];
    }
    stack[height++] = input++;
  }

  private void pass() {
    aside[laidAside++] = stack[--height];
  }

  /** Looks at two words only, as if nothing else had been read. */
  void compare(int onStack, int inInput) {
    laidAside = 0;
    height = 1;
    stack[0] = onStack;
    input = inInput;
  }

  @Override
  public @Nullable Word at(char origin, int offset) {
    return switch (origin) {
      case 'i' -> word(stack[height - 1] + offset);
      case 'j' -> word(input + offset);
      default -> offset <= 0 ? inStack(-offset) : asideAt(offset - 1);
    };
  }

  private @Nullable Word word(int number) {
    return number >= 0 && number < words.length ? words[number] : null;
  }

  private @Nullable Word inStack(int depth) {
    return depth < height ? words[stack[height - 1 - depth]] : null;
  }

  private @Nullable Word asideAt(int depth) {
    return depth < laidAside ? words[aside[laidAside - 1 - depth]] : null;
  }
}
