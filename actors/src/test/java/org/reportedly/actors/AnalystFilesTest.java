package org.reportedly.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.model.Party;

/** What an analyst can add and override with files of their own, and what is refused. */
class AnalystFilesTest {
  @TempDir private Path directory;

  @Test
  void addAGroupWithItsOwnSide() throws IOException {
    ActorBook book =
        ActorBook.load(
            List.of(
                file(
                    "valley-groups.tsv",
                    "River Guard | Garde du Fleuve, RG9 | ARMED_GROUP | - | TD")));

    Description fighters = book.describe(List.of("RG9", "fighters"), Optional.empty());

    assertThat(fighters.party()).contains(new Party("River Guard"));
    assertThat(book.countryOf(new Party("River Guard"))).contains("TD");
  }

  @Test
  void judgeAnOutlet() throws IOException {
    ActorBook book =
        ActorBook.load(List.of(file("outlets.tsv", "Reuters | - | GB | agency | - | B")));

    assertThat(book.outlet("Thomson Reuters")).map(Outlet::reliability).contains(Reliability.B);
  }

  @Test
  void bringASuccessorWhoEndsAnOpenTerm() throws IOException {
    ActorBook book =
        ActorBook.load(
            List.of(
                file(
                    "office-holders.tsv",
                    "Awa Keller | Keller | president | FRA | 2027-05-14 | -")));
    Party france = new Party("FRA");

    assertThat(book.holder("president", france, LocalDate.of(2027, 5, 13)))
        .map(Actor::name)
        .contains("Emmanuel Macron");
    assertThat(book.holder("president", france, LocalDate.of(2027, 5, 14)))
        .map(Actor::name)
        .contains("Awa Keller");
    assertThat(book.byName("Macron", Optional.of(LocalDate.of(2028, 1, 1))))
        .flatMap(Actor::role)
        .isEmpty();
  }

  @Test
  void overrideWhomANameMeans() throws IOException {
    ActorBook book =
        ActorBook.load(
            List.of(
                file("one-groups.tsv", "Red Hand | RSF | ARMED_GROUP | - | -"),
                file("two-groups.tsv", "Blue Hand | RSF | ARMED_GROUP | - | -")));

    assertThat(book.byName("RSF", Optional.empty())).map(Actor::name).contains("Blue Hand");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      value = {
        "groups.tsv > A Front | - | ARMED_GROUP | - > has 4 columns, not 5",
        "groups.tsv > A Front | - | HEROES | - | TD > 'HEROES' is none of",
        "groups.tsv > A Front | - | ARMED_GROUP | - | QQ > 'QQ' is no alpha-2 code",
        "groups.tsv > A Front | - | ARMED_GROUP | Nobody | TD > 'Nobody' is neither a country's code",
        "groups.tsv > - | - | ARMED_GROUP | - | TD > column 1 must not be empty",
        "groups.tsv > ... | - | ARMED_GROUP | - | TD > '...' has neither letter nor digit",
        "countries.tsv > ATL | A | Atlantis | - | - | - | - > no codes of ISO 3166",
        "outlets.tsv > Gazette | - | GB | newspaper | - | G > 'G' is none of",
        "office-holders.tsv > Jo Ott | - | mayor | DEU | May 2020 | - > 'May 2020' is no day",
        "office-holders.tsv > Jo Ott | - | mayor | DEU | - | - > a term needs a first day",
        "office-holders.tsv > Jo Ott | - | mayor | DEU | 2020-05-01 | 2020-04-01 > a term cannot end",
        "office-holders.tsv > Jo Ott | - | president | FRA | 2013-01-01 | 2014-01-01 > at that time",
        "bodies.tsv > scouts | MILITARY | sometimes > the last column is 'borrows' or '-'",
        "linking-words.tsv > near | perhaps > is none of",
      })
  void refuseALineThatCannotBeUsedAndNameIt(String name, String line, String problem)
      throws IOException {
    Path file = file(name, "# a comment", "", line);

    assertThatThrownBy(() -> ActorBook.load(List.of(file)))
        .isInstanceOf(ActorDataException.class)
        .hasMessageStartingWith(file + ":3: ")
        .hasMessageContaining(problem);
  }

  @Test
  void refuseANameForTwoSides() throws IOException {
    Path file =
        file(
            "groups.tsv",
            "Red Hand | Handers | ARMED_GROUP | - | -",
            "Blue Hand | Handers | ARMED_GROUP | - | -");

    assertThatThrownBy(() -> ActorBook.load(List.of(file)))
        .isInstanceOf(ActorDataException.class)
        .hasMessageContaining(file + ":2: ")
        .hasMessageContaining("means somebody else in " + file + ":1");
  }

  @Test
  void letAMarkedNameYield() throws IOException {
    Path file =
        file(
            "groups.tsv",
            "Red Hand | Handers? | ARMED_GROUP | - | -",
            "Blue Hand | Handers | ARMED_GROUP | - | -");

    assertThat(ActorBook.load(List.of(file)).byName("Handers", Optional.empty()))
        .map(Actor::name)
        .contains("Blue Hand");
  }

  @Test
  void mayComeFromASpreadsheetOnWindows() throws IOException {
    Path file = directory.resolve("groups.tsv");
    Files.writeString(file, "\uFEFFRed Hand\t-\tARMED_GROUP\t-\tTD\r\n");

    assertThat(ActorBook.load(List.of(file)).byName("Red Hand", Optional.empty())).isPresent();
  }

  @Test
  void refuseAFileOfNoTable() throws IOException {
    Path file = file("heroes.tsv", "Red Hand");

    assertThatThrownBy(() -> ActorBook.load(List.of(file)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("groups.tsv");
  }

  @Test
  void refuseBytesThatAreNoText() throws IOException {
    Path file = directory.resolve("groups.tsv");
    Files.write(file, new byte[] {'R', (byte) 0xff, (byte) 0xfe, '\t'});

    assertThatThrownBy(() -> ActorBook.load(List.of(file)))
        .isInstanceOf(ActorDataException.class)
        .hasMessageContaining("is not UTF-8");
  }

  /** A file with the lines, whose cells are parted by bars here and by tabs there. */
  private Path file(String name, String... lines) throws IOException {
    List<String> rows =
        Arrays.stream(lines).map(line -> line.replaceAll(" *\\| *", "\t").strip()).toList();
    return Files.write(directory.resolve(name), rows);
  }
}
