package org.reportedly.server.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;
import org.reportedly.model.Place;
import org.reportedly.model.Speaker;
import org.reportedly.model.Stance;
import org.reportedly.model.words.FigureWords;
import org.reportedly.model.words.PeriodWords;

/** Parts of claims in words for a page. */
public final class ClaimWords {
  private ClaimWords() {}

  /** What happened, with a capital: {@code Air strike}. */
  public static String type(ClaimType type) {
    String words = type.word().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Who says so; the outlet where it speaks itself. */
  public static String speaker(Claim claim, Optional<String> outlet) {
    return claim.speakers().isEmpty()
        ? outlet.orElse("the report") + " itself"
        : speaker(claim.speakers().getFirst());
  }

  /** One speaker. */
  public static String speaker(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> named.fullName() + named.party().map(ClaimWords::side).orElse("");
      case Speaker.Unnamed _ -> "nobody named";
    };
  }

  /** Those through whom it came, nearest first; empty where the speaker is heard directly. */
  public static String through(Claim claim) {
    return claim.speakers().stream()
        .skip(1)
        .map(ClaimWords::speaker)
        .collect(Collectors.joining(", "));
  }

  /** The participants with their sides, such as {@code F-16s (THA)}. */
  public static String names(List<Participant> participants) {
    return participants.stream()
        .map(it -> it.name() + it.party().map(ClaimWords::side).orElse(""))
        .collect(Collectors.joining(", "));
  }

  private static String side(Party party) {
    return " (" + party.code() + ")";
  }

  /** Where, with the country, and how exactly where the name does not tell it. */
  public static String place(Place place) {
    String country = place.country().isEmpty() ? "" : ", " + place.country();
    return place.name() + country;
  }

  /** How exactly the place is known, where that is coarser than a town. */
  public static Optional<String> precision(Place place) {
    return switch (place.precision()) {
      case POINT, TOWN -> Optional.empty();
      case DISTRICT, PROVINCE, COUNTRY, REGION -> Optional.of(place.precision().word());
    };
  }

  /** In which days. */
  public static String days(Claim claim, Optional<LocalDate> published) {
    return claim.when().map(it -> PeriodWords.of(it, published)).orElse("");
  }

  /** All figures. */
  public static String figures(Claim claim) {
    return claim.figures().stream().map(FigureWords::of).collect(Collectors.joining(" · "));
  }

  /** A sign for the stance. */
  public static String sign(Stance stance) {
    return switch (stance) {
      case ASSERTS -> "●";
      case DENIES -> "✕";
      case SUSPECTS -> "◐";
      case EXPECTS -> "▷";
      case DEMANDS -> "!";
      case UNCONFIRMED -> "?";
    };
  }

  /** The words that it rests on, without quotation marks around them. */
  public static String evidence(Claim claim) {
    return bare(claim.evidence().text());
  }

  /** Words without quotation marks around them, as a page puts its own there. */
  public static String bare(String words) {
    return words.strip().replaceAll("^[“\"]+|[”\"]+$", "");
  }

  /** A day for a page. */
  public static String day(LocalDate day) {
    return PeriodWords.of(org.reportedly.model.Period.of(day), Optional.empty());
  }
}
