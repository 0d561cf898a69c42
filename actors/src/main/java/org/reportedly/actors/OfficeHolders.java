package org.reportedly.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.reportedly.model.Party;

/** Gathers the terms of people in office, and refuses two holders of one office at a time. */
final class OfficeHolders {
  private record Office(String role, Party party) {}

  private record Held(String name, Term term) {}

  private final Map<String, List<Term>> termsByName = new LinkedHashMap<>();
  private final Map<Office, List<Held>> offices = new HashMap<>();
  private final Map<String, Layered> rowsByName = new LinkedHashMap<>();

  /** The rows about one person, from the last file that tells of them. */
  private record Layered(int layer, List<Row> rows) {}

  /** A person's lines in a later file replace those of an earlier one. */
  void add(Row row, int layer) {
    String name = row.text(0);
    Layered known = rowsByName.get(name);
    if (known == null || known.layer < layer) {
      known = new Layered(layer, new ArrayList<>());
      rowsByName.put(name, known);
    }
    known.rows.add(row);
  }

  /** Reads the terms; {@code kindOf} tells what kind of actor a role of a party is. */
  void finish(NameCollector names, BiFunction<String, Party, ActorKind> kindOf) {
    rowsByName.forEach((name, layered) -> {
      for (Row row : layered.rows) {
        Term term = term(row, kindOf);
        refuseSecondHolder(row, name, term);
        termsByName.computeIfAbsent(name, first -> new ArrayList<>()).add(term);
      }
      Named person =
          new Named.Holder(
              new Person(name, List.copyOf(termsByName.getOrDefault(name, List.of()))));
      for (Row row : layered.rows) {
        names.add(row, layered.layer, name, person);
        names.add(row, layered.layer, row.list(1), person);
      }
    });
  }

  private static Term term(Row row, BiFunction<String, Party, ActorKind> kindOf) {
    String role = row.text(2);
    Party party = new Party(row.text(3));
    LocalDate from = row.day(4).orElseThrow(() -> row.wrong("a term needs a first day"));
    Optional<LocalDate> until = row.day(5);
    if (until.isPresent() && !until.get().isAfter(from)) {
      throw row.wrong("a term cannot end before it begins: " + from + " to " + until.get());
    }
    return new Term(role, party, kindOf.apply(role, party), from, until);
  }

  private void refuseSecondHolder(Row row, String name, Term term) {
    List<Held> others =
        offices.computeIfAbsent(new Office(term.role(), term.party()), office -> new ArrayList<>());
    for (Held other : others) {
      if (other.term.overlaps(term)) {
        throw row.wrong(
            term.role() + " of " + term.party().code() + " is at that time " + other.name);
      }
    }
    others.add(new Held(name, term));
  }

  /** The people in office, by role and party; read by {@link #holder}. */
  Optional<String> holder(String role, Party party, LocalDate day) {
    return offices.getOrDefault(new Office(role, party), List.of()).stream()
        .filter(held -> held.term.holdsOn(day))
        .map(Held::name)
        .findFirst();
  }
}
