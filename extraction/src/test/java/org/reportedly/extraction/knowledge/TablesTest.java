package org.reportedly.extraction.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reportedly.model.ClaimType;

/** The tables as they come with the program: complete, and no row in vain. */
class TablesTest {
  /** Types of speech without an event, which no trigger tells. */
  private static final Set<ClaimType> WITHOUT_TRIGGER =
      EnumSet.of(ClaimType.ASSESSMENT, ClaimType.DEMAND);

  private static List<Table.Row> triggerRows() {
    return Triggers.TABLES.stream()
        .flatMap(table ->
            Table.read(table, Triggers.FEWEST_COLUMNS, Triggers.MOST_COLUMNS).rows().stream())
        .toList();
  }

  @Test
  void everyTableLoads() {
    assertThatCode(
            () -> {
              new Triggers();
              new EventTypes();
              new Roots();
              new WordClasses();
              new SpeechCues();
              new Hedges();
              new DoubtWords();
              new NameWords();
            })
        .doesNotThrowAnyException();
  }

  @Test
  void everyTypeThatIsAnEventHasATrigger() {
    Set<ClaimType> told = EnumSet.noneOf(ClaimType.class);
    for (Table.Row row : triggerRows()) {
      for (String word : row.column(0).split("\\+", -1)) {
        ClaimType.of(word).ifPresent(told::add);
      }
    }
    assertThat(EnumSet.complementOf(EnumSet.copyOf(WITHOUT_TRIGGER))).isSubsetOf(told);
  }

  @ParameterizedTest
  @EnumSource(ClaimType.class)
  void codesAreWrittenAsTheirSchemesWriteThem(ClaimType type) {
    var codes = new EventTypes().codes(type);

    assertThat(codes.plover().orElse("ROOT")).matches("[A-Z]+(/[a-z-]+)?");
    assertThat(codes.cameo().orElse("000")).matches("\\d{3,4}");
    assertThat(codes.acledEvent().isPresent()).isEqualTo(codes.acledSubEvent().isPresent());
  }

  /** A misspelled class would silently be taken for a word. */
  @Test
  void classesInConditionsExist() {
    List<String> classes = new WordClasses().names();
    Set<String> unknown = new TreeSet<>();
    for (TriggerRule rule : allRules()) {
      for (Condition condition : rule.conditions()) {
        if (condition instanceof Condition.OfClass(var position, String name, var wanted)
            && name.contains("-")
            && !classes.contains(name)) {
          unknown.add(name + " in " + rule.row());
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  /**
   * The narrowest row that fits a word wins, so a word of a row never takes effect if a row before
   * it with the same word asks for nothing that it does not ask for too. A row may repeat a word in
   * vain, but one without any word of its own is a mistake.
   */
  @Test
  void noRowOfTriggersIsHiddenByOthers() {
    Triggers triggers = new Triggers();
    Set<String> hidden = new TreeSet<>();
    Set<String> effective = new HashSet<>();
    for (TriggerRule rule : allRules()) {
      boolean inVain =
          triggers.of(rule.head()).stream()
              .takeWhile(other -> !other.equals(rule))
              .anyMatch(other -> !other.row().equals(rule.row()) && hides(other, rule));
      (inVain ? hidden : effective).add(rule.row().toString());
    }
    hidden.removeAll(effective);
    assertThat(hidden).isEmpty();
  }

  private static boolean hides(TriggerRule earlier, TriggerRule later) {
    return earlier.part() == later.part()
        && later.others().containsAll(earlier.others())
        && new HashSet<>(later.conditions()).containsAll(earlier.conditions());
  }

  @Test
  void theNarrowestRowOfAWordComesFirst() {
    List<TriggerRule> seize = new Triggers().of("seize");

    assertThat(seize)
        .extracting(TriggerRule::weight)
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @ParameterizedTest
  @EnumSource(ClaimType.class)
  void everyRootSaysHowItIsCodedBeforeItHappens(ClaimType type) {
    Optional<String> plover = new EventTypes().codes(type).plover();
    Roots roots = new Roots();

    for (Standing standing : Standing.values()) {
      roots.of(plover, standing).ifPresent(codes -> assertWritten(codes.plover(), codes.cameo()));
    }
  }

  @Test
  void codesOfTriggersAreWrittenAsTheirSchemesWriteThem() {
    Roots roots = new Roots();

    for (TriggerRule rule : allRules()) {
      rule.codes()
          .ifPresent(codes -> {
            assertWritten(codes.plover(), codes.cameo());
            roots.of(Optional.of(codes.plover()), Standing.DEMANDED);
          });
    }
  }

  private static void assertWritten(String plover, String cameo) {
    assertThat(plover).matches("[A-Z]+(/[a-z-]+)?");
    assertThat(cameo).matches("\\d{3,4}");
  }

  /** Every rule of the table, found by the heads that its rows mark. */
  private static List<TriggerRule> allRules() {
    Triggers triggers = new Triggers();
    Set<String> heads = new TreeSet<>();
    for (Table.Row row : triggerRows()) {
      for (String phrase : row.entries(2)) {
        head(phrase).ifPresent(heads::add);
      }
    }
    return heads.stream().flatMap(head -> triggers.of(head).stream()).toList();
  }

  private static Optional<String> head(String phrase) {
    List<String> words = List.of(phrase.split(" ", -1));
    return words.size() == 1
        ? Optional.of(phrase.replace("*", ""))
        : words.stream().filter(w -> w.startsWith("*")).findFirst().map(w -> w.replace("*", ""));
  }

  @Test
  void hedgesAndDoubtsAreWordsInLowerCase() {
    for (String name : List.of("hedges.tsv", "speech.tsv", "doubts.tsv")) {
      int most = name.equals("hedges.tsv") ? 2 : name.equals("doubts.tsv") ? 3 : 4;
      assertThat(Table.read(name, 2, most).rows())
          .allSatisfy(row -> assertThat(row.column(0)).isLowerCase().isNotBlank());
    }
  }

  @Test
  void noHedgeStandsTwice() {
    assertThat(Table.read("hedges.tsv", 2, 2).rows())
        .extracting(row -> row.column(0))
        .doesNotHaveDuplicates();
  }
}
