package org.reportedly.extraction.support;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Figure;
import org.reportedly.model.Participant;

/** Reads a text of a test into claims, and shows their fields as short text to compare with. */
public final class Claims {
  private Claims() {}

  /** All claims of a report of The Lantern of 15 May 2031. */
  public static List<Claim> of(String text) {
    return Pipeline.reader().read(Pipeline.report(text)).claims();
  }

  /** The words of the types of all claims, in the order of the text. */
  public static List<String> types(String text) {
    return of(text).stream().map(claim -> claim.type().word()).toList();
  }

  /** The only claim of the type that the text makes. */
  public static Claim only(String type, String text) {
    ClaimType wanted = ClaimType.of(type).orElseThrow();
    List<Claim> all = of(text);
    List<Claim> found = all.stream().filter(claim -> claim.type() == wanted).toList();
    if (found.size() != 1) {
      throw new AssertionError(
          "expected one claim of type "
              + type
              + " in “"
              + text
              + "”, found "
              + all.stream()
                  .map(claim -> claim.type().word() + " “" + claim.evidence().text() + "”")
                  .toList());
    }
    return found.getFirst();
  }

  /** Names, the nearest speaker first; {@code ?} for hearsay, nothing for the outlet itself. */
  public static String speakers(Claim claim) {
    return claim.speakers().stream()
        .map(speaker -> speaker.name().orElse("?"))
        .collect(joining(", "));
  }

  public static String actors(Claim claim) {
    return participants(claim.actors());
  }

  public static String targets(Claim claim) {
    return participants(claim.targets());
  }

  /** {@code Turkish forces (TUR), drones}. */
  private static String participants(List<Participant> participants) {
    return participants.stream()
        .map(one -> one.name() + one.party().map(party -> " (" + party.code() + ")").orElse(""))
        .collect(joining(", "));
  }

  public static String place(Claim claim) {
    return claim.place().map(place -> place.name()).orElse("");
  }

  /** {@code 2031-05-14} or {@code 2031-05-14..2031-05-15}. */
  public static String when(Claim claim) {
    return claim
        .when()
        .map(period ->
            period.start().equals(period.end())
                ? period.start().toString()
                : period.start() + ".." + period.end())
        .orElse("");
  }

  /**
   * In the order of the text: {@code 12 killed}, {@code 17 of 23 drones}, {@code 120000..
   * displaced} for "more than", {@code ..30 tanks} for "up to", {@code ~10 wounded} for "around".
   */
  public static String figures(Claim claim) {
    return claim.figures().stream().map(Claims::figure).collect(joining(", "));
  }

  private static String figure(Figure figure) {
    String range =
        figure.low().equals(figure.high())
            ? plain(figure.low())
            : plain(figure.low()) + ".." + plain(figure.high());
    return (figure.approximate() ? "~" : "")
        + range
        + figure.total().map(total -> " of " + plain(Optional.of(total))).orElse("")
        + " "
        + figure.what();
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }
}
