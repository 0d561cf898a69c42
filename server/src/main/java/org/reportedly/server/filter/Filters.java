package org.reportedly.server.filter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.fusion.verdict.VerdictKind;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.ClaimQueryBuilder;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Stance;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.Parameters;
import org.reportedly.server.http.Parameters.Pair;

/**
 * The conditions of one address.
 *
 * @param written those that are set, in the order of {@link Field}
 */
public record Filters(Parameters written) {
  /** No condition. */
  public static final Filters NONE = new Filters(Parameters.NONE);

  /**
   * Reads what an address asks for; parameters that are no condition are passed over.
   *
   * @throws HttpProblem 400 if a value cannot be one
   */
  public static Filters of(Parameters asked) {
    List<Pair> set = new ArrayList<>();
    for (Field field : Field.values()) {
      asked.first(field.word()).ifPresent(value -> set.add(new Pair(field.word(), value)));
    }
    Filters filters = new Filters(new Parameters(set));
    filters.builder();
    return filters;
  }

  /** What is asked for under this name. */
  public Optional<String> value(Field field) {
    return written.first(field.word());
  }

  /** Whether anything is asked for. */
  public boolean isEmpty() {
    return written.pairs().isEmpty();
  }

  /** The same with another value. */
  public Filters with(Field field, String value) {
    List<Pair> pairs = new ArrayList<>(without(field).written.pairs());
    pairs.add(new Pair(field.word(), value));
    return of(new Parameters(pairs));
  }

  /** The same without that condition. */
  public Filters without(Field field) {
    return new Filters(
        new Parameters(
            written.pairs().stream().filter(it -> !it.name().equals(field.word())).toList()));
  }

  /** An address that asks for this. */
  public String address(String path) {
    return isEmpty() ? path : path + "?" + written.encoded();
  }

  /** The query, to which an order and a limit can be added. */
  public ClaimQueryBuilder builder() {
    ClaimQueryBuilder query = ClaimQuery.builder();
    value(Field.PLACE).ifPresent(query::place);
    value(Field.COUNTRY).ifPresent(query::country);
    value(Field.PROVINCE).ifPresent(query::province);
    value(Field.PARTY).ifPresent(query::party);
    value(Field.SPEAKER).ifPresent(query::speaker);
    value(Field.OUTLET).ifPresent(query::outlet);
    value(Field.SCENE).ifPresent(query::scene);
    value(Field.TEXT).ifPresent(query::text);
    value(Field.TYPE)
        .map(word -> ClaimType.of(word).orElseThrow(() -> unknown(Field.TYPE, word)))
        .ifPresent(query::type);
    value(Field.STANCE)
        .map(word -> Stance.of(word).orElseThrow(() -> unknown(Field.STANCE, word)))
        .ifPresent(query::stance);
    value(Field.VERDICT).map(Filters::verdict).ifPresent(query::verdict);
    value(Field.SINCE).map(it -> day(Field.SINCE, it)).ifPresent(query::since);
    value(Field.UNTIL).map(it -> day(Field.UNTIL, it)).ifPresent(query::until);
    asOf().ifPresent(query::asOf);
    return query;
  }

  /** The moment of which the knowledge is asked for; empty for now. */
  public Optional<Instant> asOf() {
    return value(Field.AS_OF).map(Filters::moment);
  }

  private static String verdict(String word) {
    for (VerdictKind kind : VerdictKind.values()) {
      if (kind.word().equals(word)) {
        return word;
      }
    }
    throw unknown(Field.VERDICT, word);
  }

  private static LocalDate day(Field field, String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException noDay) {
      throw HttpProblem.badRequest(
          "There is no day \"%s\" (%s)".formatted(written, field.word()),
          "Write it as YYYY-MM-DD.");
    }
  }

  /** A day means its end, at midnight of Greenwich, wherever the analyst sits. */
  private static Instant moment(String written) {
    try {
      return written.length() == "YYYY-MM-DD".length()
          ? LocalDate.parse(written)
              .plusDays(1)
              .atStartOfDay()
              .toInstant(ZoneOffset.UTC)
              .minusMillis(1)
          : Instant.parse(written);
    } catch (DateTimeException noMoment) {
      throw HttpProblem.badRequest(
          "There is no moment \"%s\" (%s)".formatted(written, Field.AS_OF.word()),
          "Write it as YYYY-MM-DD, or as 2025-03-02T10:15:30Z.");
    }
  }

  private static HttpProblem unknown(Field field, String word) {
    return HttpProblem.badRequest(
        "There is no %s \"%s\"".formatted(field.word(), word),
        "The form on the page lists those that there are.");
  }
}
