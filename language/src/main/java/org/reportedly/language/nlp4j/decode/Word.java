package org.reportedly.language.nlp4j.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedly.language.nlp4j.table.RollingHash;

/** A word while it is tagged and parsed, or the root of its sentence. Not for many threads. */
public final class Word {
  /** Stands for every value of the root; no text has it. */
  private static final String ROOT = "@#r$%";

  private static final long[] NONE = {};

  private final int number;
  private final String smallForm;
  private final long[] hashes = new long[WordField.COUNT];
  private final long[] powers = new long[WordField.COUNT];
  private final long[][] members = new long[SetField.COUNT][];
  private final List<Word> children = new ArrayList<>(4);
  private String tag = "";
  private String lemma = "";
  private String label = "";
  private @Nullable Word head;
  private int rank;

  /**
   * Makes a word without its values.
   *
   * @param number its place in the sentence from 1 on
   * @param smallForm simplified, in small letters
   */
  Word(int number, String smallForm) {
    this.number = number;
    this.smallForm = smallForm;
    Arrays.fill(members, NONE);
    countChildren();
  }

  /** The artificial root of a sentence. */
  static Word root() {
    Word root = new Word(0, ROOT);
    root.tag(ROOT);
    root.lemma(ROOT);
    return root;
  }

  /** The place in the sentence, from 1 on; 0 for the root. */
  public int number() {
    return number;
  }

  /** The tag, or nothing before tagging. */
  public String tag() {
    return tag;
  }

  /** The lemma in small letters, or nothing before it was looked up. */
  public String lemma() {
    return lemma;
  }

  /** The label of the relation to the head, or nothing before parsing. */
  public String label() {
    return label;
  }

  /** The head; null for the root and before parsing. */
  public @Nullable Word head() {
    return head;
  }

  String smallForm() {
    return smallForm;
  }

  long hash(int field) {
    return hashes[field];
  }

  /** What {@link RollingHash#power} says of a value's length; 0 if there is no value. */
  long power(int field) {
    return powers[field];
  }

  long[] members(SetField field) {
    return members[field.index()];
  }

  void set(WordField field, CharSequence value, int start, int end) {
    hashes[field.index()] = RollingHash.of(value, start, end);
    powers[field.index()] = RollingHash.power(end - start);
  }

  void set(WordField field, CharSequence value) {
    set(field, value, 0, value.length());
  }

  void set(SetField field, long[] values) {
    members[field.index()] = values;
  }

  void tag(String value) {
    tag = value;
    set(WordField.TAG, value);
  }

  void lemma(String value) {
    lemma = value;
    set(WordField.LEMMA, value);
  }

  @Nullable Word leftChild(int order) {
    if (order < children.size()) {
      Word child = children.get(order);
      return child.number < number ? child : null;
    }
    return null;
  }

  @Nullable Word rightChild(int order) {
    int index = children.size() - 1 - order;
    if (index >= 0) {
      Word child = children.get(index);
      return child.number > number ? child : null;
    }
    return null;
  }

  @Nullable Word leftSibling(int order) {
    int index = rank - order - 1;
    return head != null && index >= 0 ? head.children.get(index) : null;
  }

  boolean isBelow(Word other) {
    for (Word above = head; above != null; above = above.head) {
      if (above == other) {
        return true;
      }
    }
    return false;
  }

  void attach(Word newHead, String newLabel) {
    if (head != null) {
      head.children.remove(this);
      head.rankChildren();
    }
    int at = newHead.children.size();
    while (at > 0 && newHead.children.get(at - 1).number > number) {
      at--;
    }
    newHead.children.add(at, this);
    newHead.rankChildren();
    head = newHead;
    label = newLabel;
    set(WordField.LABEL, newLabel);
  }

  private void rankChildren() {
    for (int i = 0; i < children.size(); i++) {
      children.get(i).rank = i;
    }
    countChildren();
  }

  private void countChildren() {
    String left = leftChild(1) != null ? "<<" : leftChild(0) != null ? "<" : "";
    String right = rightChild(1) != null ? ">>" : rightChild(0) != null ? ">" : "";
    set(WordField.VALENCY, left + "-" + right);
  }
}
