package org.reportedly.server.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Coordinates;
import org.reportedly.model.EventCodes;
import org.reportedly.model.Evidence;
import org.reportedly.model.Figure;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;
import org.reportedly.model.Period;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;
import org.reportedly.model.Span;
import org.reportedly.model.Speaker;
import org.reportedly.model.Stance;
import org.reportedly.server.http.Parameters;
import org.reportedly.server.http.Parameters.Pair;

class ClaimFormTest {
  private static final Claim CLAIM =
      new Claim(
          "a-1",
          "a",
          Evidence.at(new Span(0, 12), "Boats burned in the bay."),
          ClaimType.DAMAGE,
          EventCodes.NONE,
          List.of(
              new Speaker.Named("harbour master (retired)", Optional.of(new Party("NOR"))),
              new Speaker.Unnamed()),
          Stance.ASSERTS,
          List.of(new Participant("raiders", Optional.empty())),
          List.of(new Participant("boats", Optional.of(new Party("NOR")))),
          Optional.of(
              new Place("Kelt", "NO", Optional.of(new Coordinates(59.5, 10.25)), Precision.TOWN)),
          Optional.of(new Period(LocalDate.of(2031, 5, 2), LocalDate.of(2031, 5, 3))),
          List.of(figure("boats", 3, 7)),
          false,
          0.8);

  private static Figure figure(String what, int low, int high) {
    return new Figure(
        what,
        Optional.of(BigDecimal.valueOf(low)),
        Optional.of(BigDecimal.valueOf(high)),
        Optional.empty(),
        false);
  }

  /** What a browser sends back when nobody changed anything. */
  private static Parameters untouched(Claim claim) {
    ClaimForm form = new ClaimForm(claim);
    return new Parameters(
        List.of(
            new Pair("type", claim.type().word()),
            new Pair("stance", claim.stance().word()),
            new Pair("background", claim.background() ? "yes" : "no"),
            new Pair("speakers", form.speakers()),
            new Pair("actors", form.actors()),
            new Pair("targets", form.targets()),
            new Pair("figures", form.figures()),
            new Pair("place", claim.place().map(Place::name).orElse("")),
            new Pair("country", claim.place().map(Place::country).orElse("")),
            new Pair("precision", claim.place().map(it -> it.precision().word()).orElse("town")),
            new Pair("coordinates", form.coordinates()),
            new Pair("start", form.day(Period::start)),
            new Pair("end", form.day(Period::end))));
  }

  private static Claim corrected(String... fields) {
    List<Pair> pairs = new java.util.ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(new Pair(fields[i], fields[i + 1]));
    }
    return new ClaimForm(CLAIM).corrected(new Parameters(pairs));
  }

  @Test
  void aFormThatNobodyTouchedChangesNothing() {
    assertThat(new ClaimForm(CLAIM).corrected(untouched(CLAIM))).isEqualTo(CLAIM);
    assertThat(corrected("reason", "none")).isEqualTo(CLAIM);
  }

  @Test
  void everyFieldCanBeCorrected() {
    Claim corrected =
        corrected(
            "type", "attack",
            "stance", "denies",
            "background", "yes",
            "speakers", "coast guard (SWE)\nnobody named",
            "actors", "",
            "targets", "two boats\n a pier ",
            "figures", "wounded: about 20\ndrones: at least 117\nhouses: 17 of 23",
            "place", "Marrow Point",
            "country", "se",
            "precision", "district",
            "coordinates", "-10.5, 120",
            "start", "2031-05-04",
            "end", "");

    assertThat(corrected.type()).isEqualTo(ClaimType.ATTACK);
    assertThat(corrected.stance()).isEqualTo(Stance.DENIES);
    assertThat(corrected.background()).isTrue();
    assertThat(corrected.speakers())
        .containsExactly(
            new Speaker.Named("coast guard", Optional.of(new Party("SWE"))), new Speaker.Unnamed());
    assertThat(corrected.actors()).isEmpty();
    assertThat(corrected.targets())
        .extracting(Participant::name)
        .containsExactly("two boats", "a pier");
    assertThat(corrected.figures())
        .extracting(WrittenFigure::of)
        .containsExactly("wounded: about 20", "drones: at least 117", "houses: 17 of 23");
    assertThat(corrected.place())
        .contains(
            new Place(
                "Marrow Point",
                "SE",
                Optional.of(new Coordinates(-10.5, 120)),
                Precision.DISTRICT));
    assertThat(corrected.when()).contains(Period.of(LocalDate.of(2031, 5, 4)));
    assertThat(corrected.evidence()).isEqualTo(CLAIM.evidence());
  }

  @Test
  void aPlaceAndDaysCanBeTakenOut() {
    assertThat(corrected("place", "").place()).isEmpty();
    assertThat(corrected("start", "", "end", "").when()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "figures=many boats",
        "figures=boats: 7–3",
        "coordinates=north of here&place=Kelt",
        "coordinates=95, 10&place=Kelt",
        "country=Norway&place=Kelt",
        "type=picnic",
        "start=yesterday",
        "start=2031-05-04&end=2031-05-01"
      })
  void whatMakesNoSenseIsRefused(String sent) {
    assertThatThrownBy(() -> new ClaimForm(CLAIM).corrected(Parameters.parse(sent)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
