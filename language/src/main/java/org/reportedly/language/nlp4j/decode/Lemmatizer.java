package org.reportedly.language.nlp4j.decode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedly.language.nlp4j.table.HashIndex;
import org.reportedly.language.nlp4j.table.RollingHash;
import org.reportedly.language.nlp4j.table.TableReader;

/**
 * Leads forms back to lemmas: by lists of exceptions, and by endings whose removal leads to a known
 * word. Many threads may use it at once.
 */
public final class Lemmatizer {
  /** Starts a line with an abbreviation, a tag and what it stands for. */
  public static final String ABBREVIATION = "abbreviation";

  /** Starts a line with a class, a form and its lemma. */
  public static final String EXCEPTION = "exception";

  /** Starts a line with a class and the rest of an {@link EndingRule}. */
  public static final String RULE = "rule";

  /** Starts a line with a number's name, whose lemma is always {@value #ANY_CARDINAL}. */
  public static final String CARDINAL = "cardinal";

  /** Starts a line with a rank's name, whose lemma is always {@value #ANY_ORDINAL}. */
  public static final String ORDINAL = "ordinal";

  /** The classes of words that are inflected: the starts of their tags. */
  public static final List<String> CLASSES = List.of("VB", "NN", "JJ", "RB");

  private static final String ANY_CARDINAL = "#crd#";
  private static final String ANY_ORDINAL = "#ord#";
  private static final Set<String> ORDINALS_IN_DIGITS = Set.of("0st", "0nd", "0rd", "0th");

  private final HashIndex lemmas;
  private final Map<String, String> abbreviations = new HashMap<>();
  private final Map<String, String> exceptions = new HashMap<>();
  private final List<List<EndingRule>> rules = new ArrayList<>();
  private final Set<String> cardinals;
  private final Set<String> ordinals;

  private Lemmatizer(ModelHeader header, HashIndex lemmas) {
    this.lemmas = lemmas;
    for (String line : header.all(ABBREVIATION)) {
      String[] parts = line.split("\t", -1);
      abbreviations.put(parts[0] + "\t" + parts[1], parts[2]);
    }
    for (String line : header.all(EXCEPTION)) {
      int lemma = line.lastIndexOf('\t');
      exceptions.put(line.substring(0, lemma), line.substring(lemma + 1));
    }
    for (String name : CLASSES) {
      rules.add(
          header.all(RULE).stream()
              .filter(line -> line.startsWith(name + "\t"))
              .map(line -> EndingRule.of(line.substring(name.length() + 1)))
              .toList());
    }
    cardinals = Set.copyOf(header.all(CARDINAL));
    ordinals = Set.copyOf(header.all(ORDINAL));
  }

  static Lemmatizer read(TableReader in) throws IOException {
    return new Lemmatizer(ModelHeader.of(in.text()), new HashIndex(in.longs()));
  }

  /**
   * The key of a known lemma.
   *
   * @param wordClass its place in {@link #CLASSES}
   */
  public static long key(int wordClass, CharSequence lemma) {
    return RollingHash.key(wordClass, RollingHash.of(lemma));
  }

  /** Whether any class has the word as a lemma or as an exception. */
  boolean knows(String word) {
    for (int i = 0; i < CLASSES.size(); i++) {
      if (lemmas.find(key(i, word)) >= 0 || exceptions.containsKey(CLASSES.get(i) + "\t" + word)) {
        return true;
      }
    }
    return false;
  }

  /** The lemma of a simplified form in small letters. */
  String lemma(String smallForm, String tag) {
    String found = abbreviations.get(smallForm + "\t" + tag);
    if (found == null) {
      found = uninflected(smallForm, tag);
    }
    String lemma = found == null ? smallForm : found;
    if (cardinals.contains(lemma)) {
      return ANY_CARDINAL;
    }
    return ORDINALS_IN_DIGITS.contains(lemma) || ordinals.contains(lemma) ? ANY_ORDINAL : lemma;
  }

  private @Nullable String uninflected(String form, String tag) {
    for (int i = 0; i < CLASSES.size(); i++) {
      if (tag.startsWith(CLASSES.get(i))) {
        String exception = exceptions.get(CLASSES.get(i) + "\t" + form);
        return exception != null ? exception : byEnding(i, form, tag);
      }
    }
    return null;
  }

  private @Nullable String byEnding(int wordClass, String form, String tag) {
    for (EndingRule rule : rules.get(wordClass)) {
      if (rule.tags().contains(tag)) {
        String lemma = rule.lemma(form, word -> lemmas.find(key(wordClass, word)) >= 0);
        if (lemma != null) {
          return lemma;
        }
      }
    }
    return null;
  }
}
