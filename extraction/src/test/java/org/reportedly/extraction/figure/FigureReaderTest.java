package org.reportedly.extraction.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.extraction.surface.TestSentences;
import org.reportedly.extraction.time.TimeTagger;
import org.reportedly.language.Document;
import org.reportedly.language.Sentence;

/** What numbers mean in sentences. */
class FigureReaderTest {
  private static final FigureReader READER = FigureReader.load(TimeTagger.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence | words | low | high | total | approximate | kind | what
          They lost 1,204 tanks. | 1,204 | 1204 | 1204 | | false | COUNT | tanks
          They lost 12 500 tanks. | 12 500 | 12500 | 12500 | | false | COUNT | tanks
          They have 1.5 million shells/NNS. | 1.5 million | 1500000 | 1500000 | | false | COUNT | shells
          They have 17 thousand shells/NNS. | 17 thousand | 17000 | 17000 | | false | COUNT | shells
          They lost forty-two tanks. | forty-two | 42 | 42 | | false | COUNT | tanks
          They took one hundred and two soldiers. | one hundred and two | 102 | 102 | | false | COUNT | soldiers
          Two hundred and fifty thousand residents fled. | Two hundred and fifty thousand | 250000 | 250000 | | false | COUNT | residents
          They lost a hundred or so tanks. | a hundred | 100 | 100 | | true | COUNT | tanks
          They took two dozen villages. | two dozen | 24 | 24 | | false | COUNT | villages
          They took a dozen villages. | a dozen | 12 | 12 | | false | COUNT | villages
          They moved half a million residents. | half a million | 500000 | 500000 | | false | COUNT | residents
          They moved a thousand residents. | a thousand | 1000 | 1000 | | false | COUNT | residents
          They took dozens of villages. | dozens | 24 | | | false | COUNT | villages
          They took scores of villages. | scores | 40 | | | false | COUNT | villages
          Hundreds of residents fled. | Hundreds | 200 | | | false | COUNT | residents
          Several thousand residents fled. | Several thousand | 2000 | | | false | COUNT | residents
          Tens of thousands of residents fled. | Tens of thousands | 20000 | | | false | COUNT | residents
          Hundreds of thousands fled. | Hundreds of thousands | 200000 | | | false | COUNT | ''
          Millions fled. | Millions | 2000000 | | | false | COUNT | ''
          They lost two or three tanks. | two or three | 2 | 3 | | false | COUNT | tanks
          They lost 20 to 30 tanks. | 20 to 30 | 20 | 30 | | false | COUNT | tanks
          They lost 12-15 tanks. | 12-15 | 12 | 15 | | false | COUNT | tanks
          They moved 60,000 to 80,000 residents. | 60,000 to 80,000 | 60000 | 80000 | | false | COUNT | residents
          They moved between 500,000 and a million residents. | 500,000 and a million | 500000 | 1000000 | | false | COUNT | residents
          They moved two to three million residents. | two to three million | 2000000 | 3000000 | | false | COUNT | residents
          They lost forty to fifty tanks. | forty to fifty | 40 | 50 | | false | COUNT | tanks
          They moved more than 120,000 residents. | 120,000 | 120000 | | | false | COUNT | residents
          They lost at least ten tanks. | ten | 10 | | | false | COUNT | tanks
          They lost upwards of 90 tanks. | 90 | 90 | | | false | COUNT | tanks
          They lost no fewer than 90 tanks. | 90 | 90 | | | false | COUNT | tanks
          They lost 90 or more tanks. | 90 | 90 | | | false | COUNT | tanks
          They lost 90+ tanks. | 90 | 90 | | | false | COUNT | tanks
          They lost up to 30 tanks. | 30 | | 30 | | false | COUNT | tanks
          They lost fewer than 30 tanks. | 30 | | 30 | | false | COUNT | tanks
          They lost no more than 30 tanks. | 30 | | 30 | | false | COUNT | tanks
          As many as 37 drones were downed. | 37 | 37 | 37 | | false | COUNT | drones
          There may/MD be as many as 40 drones. | 40 | | 40 | | false | COUNT | drones
          They lost close to 30 tanks. | 30 | 30 | 30 | | true | COUNT | tanks
          They lost some 30 tanks. | 30 | 30 | 30 | | true | COUNT | tanks
          They lost an estimated 30 tanks. | 30 | 30 | 30 | | true | COUNT | tanks
          They lost 30-odd tanks. | 30 | 30 | 30 | | true | COUNT | tanks
          They downed 17 of 23 drones. | 17 | 17 | 17 | 23 | false | COUNT | drones
          They downed 17 out of 23 drones. | 17 | 17 | 17 | 23 | false | COUNT | drones
          Five of the seven miners died/VBD. | Five | 5 | 5 | 7 | false | COUNT | miners
          One in three homes was damaged. | One in three | 33.3 | 33.3 | | false | SHARE | percent
          Half of the town was damaged. | Half | 50 | 50 | | false | SHARE | percent of the town
          Nearly a third of the town was damaged. | a third | 33.3 | 33.3 | | true | SHARE | percent of the town
          Two-thirds of it was damaged. | Two-thirds | 66.7 | 66.7 | | false | SHARE | percent
          Four-fifths of it was damaged. | Four-fifths | 80 | 80 | | false | SHARE | percent
          They hold 80% of the town. | 80% | 80 | 80 | | false | SHARE | percent of the town
          They hold 80 per cent of it. | 80 per cent | 80 | 80 | | false | SHARE | percent
          They gave $17 million in aid. | $17 million | 17000000 | 17000000 | | false | MONEY | US dollars
          They gave US$17 million in aid. | US$17 million | 17000000 | 17000000 | | false | MONEY | US dollars
          They gave €3bn in aid. | €3bn | 3000000000 | 3000000000 | | false | MONEY | euros
          They gave 17 million euros. | 17 million euros | 17000000 | 17000000 | | false | MONEY | euros
          They gave 500 rubles. | 500 rubles | 500 | 500 | | false | MONEY | rubles
          They were 23km away. | 23km | 23 | 23 | | false | MEASURE | kilometers
          They hold about 1,000 square kilometers. | 1,000 square kilometers | 1000 | 1000 | | true | MEASURE | square kilometers
          The water will/MD climb by another metre. | another metre | 1 | 1 | | false | MEASURE | metres
          One person was killed. | One | 1 | 1 | | false | COUNT | people
          One Su-30 was downed. | One | 1 | 1 | | false | COUNT | Su-30s
          A fourth soldier was killed. | fourth | 4 | 4 | | false | ORDINAL | soldiers
          They left 12 dead. | 12 | 12 | 12 | | false | COUNT | dead
          One was killed and another wounded. | another | 1 | 1 | | false | COUNT | wounded
          """)
  void readsNumbersWithBoundsAndWhatTheyCount(
      String sentence,
      String words,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      @Nullable BigDecimal total,
      boolean approximate,
      QuantityKind kind,
      String what) {
    assertThat(read(sentence))
        .anySatisfy(quantity -> {
          assertThat(words(sentence, quantity)).isEqualTo(words);
          assertThat(plain(quantity.low())).isEqualTo(plain(Optional.ofNullable(low)));
          assertThat(plain(quantity.high())).isEqualTo(plain(Optional.ofNullable(high)));
          assertThat(plain(quantity.total())).isEqualTo(plain(Optional.ofNullable(total)));
          assertThat(quantity.approximate()).isEqualTo(approximate);
          assertThat(quantity.kind()).isEqualTo(kind);
          assertThat(quantity.what()).isEqualTo(what);
          assertThat(quantity.isFigure()).isTrue();
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A Su-34 was downed. | IDENTIFIER
          A MiG-31K was downed. | IDENTIFIER
          The T-72 was destroyed. | IDENTIFIER
          It breaks Article 5 of the treaty. | IDENTIFIER
          They cited Resolution 2719 there. | IDENTIFIER
          The 82nd Brigade attacked. | IDENTIFIER
          They watched Channel One there. | IDENTIFIER
          The Delmas 33 police station was attacked. | IDENTIFIER
          Mustafa/NNP , 34, was killed. | AGE
          A 3-year-old girl was killed. | AGE
          The seven-year-old girl was killed. | AGE
          A man aged 61 was killed. | AGE
          It lasted three days. | DURATION
          It began in 2012. | CLOCK_OR_DATE
          It began at 7:30 a.m. there. | CLOCK_OR_DATE
          It began on August 6. | CLOCK_OR_DATE
          A two-storey house was damaged. | ATTRIBUTE
          """)
  void numbersThatCountNothingAreNoFigures(String sentence, QuantityKind kind) {
    assertThat(read(sentence))
        .singleElement()
        .satisfies(quantity -> {
          assertThat(quantity.kind()).isEqualTo(kind);
          assertThat(quantity.isFigure()).isFalse();
        });
  }

  @ParameterizedTest
  @CsvSource({
    "No one was hurt.",
    "It was one of the last clinics.",
    "A drone was downed.",
    "No casualties were reported.",
    "Several tanks were lost.",
    "At first they denied it.",
    "They were the only one."
  })
  void wordsThatTellNoNumberAreLeftOut(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void aMeasureInParenthesesRepeatsTheOneBefore() {
    List<Quantity> found = read("They hold 1,150 square kilometers (444 square miles) there.");

    assertThat(found).hasSize(2);
    assertThat(found.getFirst().measure().orElseThrow().unit()).isEqualTo("m²");
    assertThat(plain(found.getFirst().measure().orElseThrow().low())).isEqualTo("1150000000");
    assertThat(found.getLast().sameAs()).contains(0);
    assertThat(found.getLast().isFigure()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They downed 90 drones, 11 of them over the port. | 11
          Shelling killed 40 people, ten of them children. | ten
          Shelling killed 40 people, including two children. | two
          Shelling killed 40 people, among them four children. | four
          They moved 900 residents, 300 of whom stay in schools. | 300
          """)
  void partsPointAtTheirWhole(String sentence, String part) {
    List<Quantity> found = read(sentence);

    assertThat(words(sentence, found.get(1))).isEqualTo(part);
    assertThat(found.get(1).partOf()).contains(0);
    assertThat(found.get(0).partOf()).isEmpty();
  }

  @Test
  void halfOfACountIsACount() {
    Quantity half = read("Shelling wounded ten people, half of them children.").getLast();

    assertThat(half.kind()).isEqualTo(QuantityKind.COUNT);
    assertThat(plain(half.low())).isEqualTo("5");
    assertThat(plain(half.total())).isEqualTo("10");
    assertThat(half.what()).isEqualTo("children");
  }

  @Test
  void aWholeNamedFirstIsTheTotal() {
    List<Quantity> found = read("Of nearly 4,000 inmates fewer than 100 stayed/VBD .");

    assertThat(plain(found.getLast().total())).isEqualTo("4000");
    assertThat(found.getFirst().isFigure()).isFalse();
  }

  @Test
  void aChangeTellsTwoNumbersAndNoRange() {
    assertThat(read("The number rose/VBD from 40 to 61 tanks."))
        .extracting(quantity -> plain(quantity.high()))
        .containsExactly("40", "61");
  }

  @Test
  void oneAfterAVerbOfHarmIsAPerson() {
    assertThat(read("Police fired at the crowd, killing/VBG one and wounding two."))
        .extracting(quantity -> plain(quantity.low()))
        .containsExactly("1", "2");
  }

  @Test
  void timesThatWereFoundBeforeGiveTheSameQuantities() {
    TimeTagger tagger = TimeTagger.load();
    Document document =
        TestSentences.document(Optional.empty(), "In 2012 they held ten towns for three days.");
    Sentence sentence = document.sentences().getFirst();

    assertThat(READER.read(sentence, tagger.tag(document))).isEqualTo(READER.read(sentence));
  }

  @Test
  void phraseAndHeadTellWhatIsCounted() {
    String sentence = "They downed 117 fixed-wing/JJ drones there.";
    Quantity quantity = read(sentence).getFirst();

    assertThat(quantity.phrase()).isEqualTo("fixed-wing drones");
    assertThat(TestSentences.sentence(sentence).token(quantity.head()).text()).isEqualTo("drones");
  }

  private static List<Quantity> read(String sentence) {
    return READER.read(TestSentences.sentence(sentence));
  }

  private static String words(String sentence, Quantity quantity) {
    return quantity.span().in(TestSentences.document(Optional.empty(), sentence).report().text());
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(value -> value.stripTrailingZeros().toPlainString()).orElse("-");
  }
}
