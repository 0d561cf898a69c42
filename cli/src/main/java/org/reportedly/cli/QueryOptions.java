package org.reportedly.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportedly.fusion.verdict.VerdictKind;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.ClaimQueryBuilder;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Stance;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which claims a command is about: the ledger's one query, typed as options. */
final class QueryOptions {
  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "Only of this place, by its name or a word of it.")
  private @Nullable String place;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "Only in this country, by its two-letter ISO code (UA).")
  private @Nullable String country;

  @Option(
      names = "--party",
      paramLabel = "PARTY",
      description = "Only of this party: a country's ISO code (UKR) or a group's name (M23).")
  private @Nullable String party;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      converter = TypeConverter.class,
      description = "Only of this type, such as shelling.")
  private @Nullable ClaimType type;

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "Only what this speaker says, by the name or a word of it.")
  private @Nullable String speaker;

  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      converter = StanceConverter.class,
      description = "Only with this stance, such as denies.")
  private @Nullable Stance stance;

  @Option(
      names = "--verdict",
      paramLabel = "VERDICT",
      converter = VerdictConverter.class,
      description = "Only of incidents with this verdict, such as contested.")
  private @Nullable VerdictKind verdict;

  @Option(names = "--outlet", paramLabel = "NAME", description = "Only published by this outlet.")
  private @Nullable String outlet;

  @Option(names = "--scene", paramLabel = "NAME", description = "Only of reports of this scene.")
  private @Nullable String scene;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Only what happened on that day or later.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Only what happened on that day or earlier.")
  private @Nullable LocalDate until;

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = "Only with all these words in the evidence or the names.")
  private @Nullable String text;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "As it was known at the end of that day, in UTC.")
  private @Nullable LocalDate asOf;

  /** The query without an order. */
  ClaimQueryBuilder query() {
    ClaimQueryBuilder query = ClaimQuery.builder();
    Optional.ofNullable(place).ifPresent(query::place);
    Optional.ofNullable(country).map(it -> it.toUpperCase(Locale.ROOT)).ifPresent(query::country);
    Optional.ofNullable(party).ifPresent(query::party);
    Optional.ofNullable(type).ifPresent(query::type);
    Optional.ofNullable(speaker).ifPresent(query::speaker);
    Optional.ofNullable(stance).ifPresent(query::stance);
    Optional.ofNullable(verdict).map(VerdictKind::word).ifPresent(query::verdict);
    Optional.ofNullable(outlet).ifPresent(query::outlet);
    Optional.ofNullable(scene).ifPresent(query::scene);
    Optional.ofNullable(since).ifPresent(query::since);
    Optional.ofNullable(until).ifPresent(query::until);
    Optional.ofNullable(text).ifPresent(query::text);
    moment().ifPresent(query::asOf);
    return query;
  }

  /** The day at whose end things are asked as they were known. */
  Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }

  /** The same as a moment. */
  Optional<Instant> moment() {
    return asOf().map(QueryOptions::endOf);
  }

  /** A day ends at midnight of Greenwich, wherever the analyst sits. */
  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1);
  }

  /** Reads one word of a closed list. */
  private static <T> T known(Optional<T> found, String typed, String what, Stream<String> words) {
    return found.orElseThrow(() ->
        new TypeConversionException(
            "there is no %s '%s'; there are %s"
                .formatted(what, typed, words.collect(Collectors.joining(", ")))));
  }

  /** Reads a type. */
  static final class TypeConverter implements ITypeConverter<ClaimType> {
    @Override
    public ClaimType convert(String typed) {
      return known(
          ClaimType.of(typed),
          typed,
          "type",
          Arrays.stream(ClaimType.values()).map(ClaimType::word));
    }
  }

  /** Reads a stance. */
  static final class StanceConverter implements ITypeConverter<Stance> {
    @Override
    public Stance convert(String typed) {
      return known(
          Stance.of(typed), typed, "stance", Arrays.stream(Stance.values()).map(Stance::word));
    }
  }

  /** Reads a verdict. */
  static final class VerdictConverter implements ITypeConverter<VerdictKind> {
    @Override
    public VerdictKind convert(String typed) {
      List<VerdictKind> kinds = List.of(VerdictKind.values());
      return known(
          kinds.stream().filter(it -> it.word().equals(typed)).findFirst(),
          typed,
          "verdict",
          kinds.stream().map(VerdictKind::word));
    }
  }
}
