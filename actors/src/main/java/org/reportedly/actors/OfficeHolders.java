package org.reportedly.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.reportedly.actors.Offices.Held;
import org.reportedly.actors.Offices.Office;
import org.reportedly.model.Party;

/**
 * Gathers the terms of people in office, and refuses two holders of one office at a time. An
 * analyst's file may bring a successor: that ends the open term of an earlier file.
 */
final class OfficeHolders {
  /** The rows about one person, from the last file that tells of them. */
  private record Told(String name, int layer, List<Row> rows) {}

  private final Map<String, Told> byName = new LinkedHashMap<>();
  private final Map<Office, List<Held>> offices = new HashMap<>();

  /** A person's lines in a later file replace those of an earlier one. */
  void add(Row row, int layer) {
    String name = row.text(0);
    Told known = byName.get(name);
    if (known == null || known.layer < layer) {
      known = new Told(name, layer, new ArrayList<>());
      byName.put(name, known);
    }
    known.rows.add(row);
  }

  /** Reads the terms; {@code kindOf} tells what kind of actor a role of a party is. */
  Offices finish(NameCollector names, BiFunction<String, Party, ActorKind> kindOf) {
    List<Told> people = new ArrayList<>(byName.values());
    people.sort(Comparator.comparingInt(Told::layer));
    for (Told told : people) {
      for (Row row : told.rows) {
        take(row, told.name, term(row, kindOf), told.layer > 0);
      }
    }
    Map<String, List<Term>> terms = termsByName();
    for (Told told : people) {
      Named person =
          new Named.Holder(new Person(told.name, terms.getOrDefault(told.name, List.of())));
      for (Row row : told.rows) {
        names.add(row, told.layer, told.name, person);
        names.add(row, told.layer, row.list(1), person);
      }
    }
    return new Offices(offices);
  }

  private Map<String, List<Term>> termsByName() {
    Map<String, List<Term>> terms = new HashMap<>();
    for (List<Held> holders : offices.values()) {
      for (Held held : holders) {
        terms.computeIfAbsent(held.name(), first -> new ArrayList<>()).add(held.term());
      }
    }
    return terms;
  }

  private static Term term(Row row, BiFunction<String, Party, ActorKind> kindOf) {
    Office office = new Office(row.text(2), new Party(row.text(3)));
    LocalDate from = row.day(4).orElseThrow(() -> row.wrong("a term needs a first day"));
    Optional<LocalDate> until = row.day(5);
    if (until.isPresent() && !until.get().isAfter(from)) {
      throw row.wrong("a term cannot end before it begins: " + from + " to " + until.get());
    }
    ActorKind kind = kindOf.apply(office.role(), office.party());
    return new Term(office.role(), office.party(), kind, from, until);
  }

  private void take(Row row, String name, Term term, boolean maySucceed) {
    List<Held> others =
        offices.computeIfAbsent(new Office(term.role(), term.party()), office -> new ArrayList<>());
    for (int i = 0; i < others.size(); i++) {
      Term other = others.get(i).term();
      if (maySucceed && other.until().isEmpty() && other.from().isBefore(term.from())) {
        others.set(i, new Held(others.get(i).name(), other.endingOn(term.from())));
      } else if (other.overlaps(term)) {
        throw row.wrong(
            term.role()
                + " of "
                + term.party().code()
                + " is at that time "
                + others.get(i).name());
      }
    }
    others.add(new Held(name, term));
  }
}
