package org.reportedly.extraction.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table {@code classes.tsv}: nouns by what they name. */
public final class WordClasses {
  /** Names of settlements and areas, and nouns for them. */
  public static final String PLACE = "place";

  /** What calls a report wrong. */
  public static final String FALSE = "false";

  /** What calls a report right, and with "not" wrong. */
  public static final String TRUE = "true";

  /** Nouns for human beings. */
  public static final String PEOPLE = "people";

  /** Days, months and other words of time, which own nothing. */
  public static final String TIME = "time-word";

  /** Places and abstract nouns, which are no targets. */
  public static final String NO_TARGET = "no-target";

  /** What is built and has a name, and is done something to as a thing: "the Kama bridge". */
  public static final String FACILITIES = "facility";

  /** Words that count or group what stands after "of": "dozens of houses". */
  public static final String COUNTERS = "counter";

  /** Words that tell of people killed. */
  public static final String KILLING = "killing";

  /** Words that tell of people wounded. */
  public static final String WOUNDING = "wounding";

  /** Words after a distance that make it tell where: "north of". */
  public static final String DIRECTIONS = "direction";

  /** What can be rejected without denying that something happened: "a proposal". */
  public static final String PROPOSALS = "proposal";

  /** Verbs that only say that somebody does what their object names: "launch an attack". */
  public static final String LIGHT_VERBS = "light-verb";

  /** Soldiers, rebels, gunmen and their units. */
  public static final String FIGHTERS = "fighter-people";

  /** Words by which somebody binds himself to do something: "agreed to". */
  public static final String COMMITMENTS = "commitment";

  /** In conditions: whatever stands there. */
  public static final String ANYTHING = "anything";

  private final Map<String, Set<String>> classes = new HashMap<>();

  public WordClasses() {
    for (Table.Row row : Table.read("classes.tsv", 2, 2).rows()) {
      classes.computeIfAbsent(row.column(0), name -> new HashSet<>()).addAll(row.entries(1));
    }
  }

  /**
   * Whether the lemma belongs to the class; a name that is no class stands for the one word that it
   * is.
   */
  public boolean contains(String name, String lemma) {
    Set<String> members = classes.get(name);
    return members == null ? name.equals(lemma) : members.contains(lemma);
  }

  /** The names of all classes. */
  public List<String> names() {
    return classes.keySet().stream().sorted().toList();
  }
}
