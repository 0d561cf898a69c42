package org.reportedly.server.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.reportedly.fusion.verdict.VerdictKind;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Stance;
import org.reportedly.server.filter.Field;
import org.reportedly.server.filter.Filters;

/**
 * The form that filters a list.
 *
 * @param path the address that it is sent to
 * @param filters what is set
 */
public record FilterForm(String path, Filters filters) {
  /** A condition that is set, and the address without it. */
  public record Chip(String label, String value, String without) {}

  /** The types there are, in the order of their words. */
  public List<String> types() {
    return Arrays.stream(ClaimType.values()).map(ClaimType::word).sorted().toList();
  }

  /** The stances there are. */
  public List<String> stances() {
    return Arrays.stream(Stance.values()).map(Stance::word).toList();
  }

  /** The verdicts there are. */
  public List<String> verdicts() {
    return Stream.of(VerdictKind.values()).map(VerdictKind::word).toList();
  }

  /** What is written in a field. */
  public String value(Field field) {
    return filters.value(field).orElse("");
  }

  /** What is set, each with a way to take it back. */
  public List<Chip> chips() {
    List<Chip> chips = new ArrayList<>();
    for (Field field : Field.values()) {
      filters
          .value(field)
          .ifPresent(value ->
              chips.add(new Chip(field.label(), value, filters.without(field).address(path))));
    }
    return chips;
  }

  /** Whether one of the fields that are folded away is set. */
  public boolean showsMore() {
    return Stream.of(Field.COUNTRY, Field.PROVINCE, Field.SPEAKER, Field.OUTLET, Field.SCENE)
        .anyMatch(it -> filters.value(it).isPresent());
  }

  /** The query of the form. */
  public ClaimQuery query() {
    return filters.builder().build();
  }
}
