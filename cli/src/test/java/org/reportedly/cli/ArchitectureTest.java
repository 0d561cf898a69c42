package org.reportedly.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The direction of the data's way: each module may use only those before it. */
class ArchitectureTest {
  private static final String ROOT = "org.reportedly.";

  /** Each module with those that it may use. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          entry("model", List.of()),
          entry("language", List.of("model")),
          entry("gazetteer", List.of("model", "language")),
          entry("actors", List.of("model", "language")),
          entry("extraction", List.of("model", "language", "gazetteer", "actors")),
          entry("fusion", List.of("model", "actors")),
          entry("ingest", List.of("model")),
          entry("ledger", List.of("model")),
          entry("picture", List.of("model", "actors", "ledger", "fusion")),
          entry("export", List.of("model", "actors", "fusion", "ledger", "picture")),
          entry(
              "server",
              List.of(
                  "model",
                  "gazetteer",
                  "actors",
                  "extraction",
                  "fusion",
                  "ingest",
                  "ledger",
                  "picture",
                  "export")),
          entry(
              "cli",
              List.of(
                  "model",
                  "language",
                  "gazetteer",
                  "actors",
                  "extraction",
                  "fusion",
                  "ingest",
                  "ledger",
                  "picture",
                  "export",
                  "server")));

  private static final JavaClasses PROJECT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.reportedly");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "model",
        "language",
        "gazetteer",
        "actors",
        "extraction",
        "fusion",
        "ingest",
        "ledger",
        "picture",
        "export",
        "server",
        "cli"
      })
  void aModuleUsesOnlyThoseBeforeIt(String module) {
    String[] allowed =
        MAY_USE.getOrDefault(module, List.of()).stream()
            .map(other -> ROOT + other + "..")
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(ROOT + module + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.reportedly..")
                .and(
                    com.tngtech.archunit.base.DescribedPredicate.not(
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                            allowed)))
                .and(
                    com.tngtech.archunit.base.DescribedPredicate.not(
                        resideInAPackage(ROOT + module + ".."))))
        .allowEmptyShould(true)
        .check(PROJECT);
  }

  @Test
  void everyPackageBelongsToAModuleThatIsKnownHere() {
    assertThat(PROJECT.stream().map(ArchitectureTest::module).distinct())
        .isSubsetOf(MAY_USE.keySet())
        .contains("model", "language", "extraction", "fusion", "ingest", "cli");
  }

  @Test
  void packagesDoNotUseEachOtherInACircle() {
    slices().matching("org.reportedly.(**)").should().beFreeOfCycles().check(PROJECT);
  }

  @Test
  void namesSayWhatAClassIs() {
    classes()
        .should()
        .haveNameNotMatching(".*(Manager|Helper|Utils?)")
        .because("such names say nothing")
        .check(PROJECT);
  }

  @Test
  void nothingIsNullUnlessItSaysSo() {
    for (JavaClass type : PROJECT) {
      JavaPackage its = type.getPackage();
      assertThat(its.isAnnotatedWith(NullMarked.class)).as(its.getName()).isTrue();
    }
  }

  private static String module(JavaClass type) {
    String inside = type.getPackageName().substring(ROOT.length());
    int dot = inside.indexOf('.');
    return dot < 0 ? inside : inside.substring(0, dot);
  }
}
