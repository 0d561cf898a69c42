package org.reportedly.actors;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.zip.CRC32;
import org.reportedly.model.Party;

/**
 * Reads the tables into a book. The bundled rows come first, then those of each further file; a
 * table is read from all files before the next one, so that a term may name a group of any file.
 */
final class BookReader {
  private record Layered(Row row, int layer) {}

  private record PartyCell(Row row, Party party) {}

  private final Map<Table, List<Layered>> rows = new EnumMap<>(Table.class);
  private final NameCollector names = new NameCollector();
  private final NameCollector outletNames = new NameCollector();
  private final OfficeHolders holders = new OfficeHolders();
  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final Set<String> alpha2Codes = new HashSet<>();
  private final Map<String, Actor> sides = new HashMap<>();
  private final Map<String, String> groupCountries = new HashMap<>();
  private final Map<String, Outlet> outlets = new LinkedHashMap<>();
  private final Map<String, ActorKind> roleKinds = new HashMap<>();
  private final List<PartyCell> partyCells = new ArrayList<>();

  /**
   * Reads the tables.
   *
   * @param changed when the further files were last changed
   */
  static ActorBook read(List<Path> extra, Instant changed) throws IOException {
    BookReader reader = new BookReader();
    for (Table table : Table.values()) {
      reader.take(table, table.bundled(), 0);
    }
    for (int i = 0; i < extra.size(); i++) {
      Table table = Table.of(extra.get(i));
      reader.take(table, table.rows(extra.get(i)), i + 1);
    }
    return reader.book(
        new Edition(
            reader.hash(layer -> layer == 0),
            extra.isEmpty() ? "" : reader.hash(layer -> layer > 0),
            changed));
  }

  /** Changes with any row of the layers, but not with comments. */
  private String hash(IntPredicate layers) {
    CRC32 sum = new CRC32();
    rows.forEach((table, all) -> {
      for (Layered each : all) {
        if (layers.test(each.layer)) {
          String line = table + "\t" + String.join("\t", each.row.cells()) + "\n";
          sum.update(line.getBytes(StandardCharsets.UTF_8));
        }
      }
    });
    return Long.toHexString(sum.getValue());
  }

  private void take(Table table, List<Row> added, int layer) {
    List<Layered> all = rows.computeIfAbsent(table, first -> new ArrayList<>());
    added.forEach(row -> all.add(new Layered(row, layer)));
  }

  private ActorBook book(Edition edition) {
    each(Table.NOT_ACTORS, (row, layer) -> names.add(row, layer, row.text(0), new Named.Nobody()));
    each(Table.COUNTRIES, this::country);
    each(Table.GROUPS, this::group);
    each(Table.ORGANISATIONS, (row, layer) -> sided(row, layer, NameKind.ORGANISATION, true));
    each(Table.NAMED_BODIES, (row, layer) -> sided(row, layer, NameKind.INSTITUTION, false));
    each(Table.BODIES, this::body);
    each(Table.OUTLETS, this::outlet);
    each(Table.OFFICE_HOLDERS, this::holder);
    for (PartyCell cell : partyCells) {
      refuseUnknownParty(cell);
    }
    LinkingWords links = new LinkingWords(plain(Table.LINKING_WORDS));
    PhraseReader roles = new PhraseReader(new NameFinder(names.index(), links), links);
    Offices offices = holders.finish(names, (role, party) -> kindOf(roles, role, party));
    NameIndex index = names.index();
    return new ActorBook(
        index,
        new NameFinder(index, links),
        links,
        new OutletList(outletNames.index(), outlets, links),
        List.copyOf(countries.values()),
        groupCountries,
        offices,
        edition);
  }

  private interface RowReader {
    void read(Row row, int layer);
  }

  private void each(Table table, RowReader reader) {
    for (Layered layered : rows.getOrDefault(table, List.of())) {
      reader.read(layered.row, layered.layer);
    }
  }

  private List<Row> plain(Table table) {
    return rows.getOrDefault(table, List.of()).stream().map(Layered::row).toList();
  }

  private void country(Row row, int layer) {
    List<String> adjectives = row.list(4);
    Country country;
    try {
      country =
          new Country(
              row.text(0),
              row.text(1),
              row.text(2),
              adjectives.stream().findFirst().map(Alias::withoutMark));
    } catch (IllegalArgumentException invalid) {
      throw row.wrong(String.valueOf(invalid.getMessage()));
    }
    countries.put(country.alpha3(), country);
    alpha2Codes.add(country.alpha2());
    Optional<Party> party = Optional.of(country.party());
    Actor state = Actor.of(country.name(), party, ActorKind.GOVERNMENT, NameKind.COUNTRY);
    sides.put(country.alpha3(), state);
    names.add(row, layer, country.name(), fixed(state));
    names.add(row, layer, row.list(3), fixed(state));
    names.add(
        row,
        layer,
        adjectives,
        fixed(Actor.of(country.name(), party, ActorKind.OTHER, NameKind.NATIONALITY)));
    names.add(
        row,
        layer,
        row.list(5),
        fixed(Actor.of(country.name(), party, ActorKind.CIVILIANS, NameKind.NATIONALITY)));
    names.add(
        row,
        layer,
        row.list(6),
        fixed(Actor.of(country.name(), party, ActorKind.GOVERNMENT, NameKind.SEAT)));
  }

  private void group(Row row, int layer) {
    sided(row, layer, NameKind.GROUP, true);
    alpha2(row, 4)
        .ifPresent(country -> groupCountries.put(Alias.withoutMark(row.text(0)), country));
  }

  /** A row with name, other names, kind and party, as three of the tables have them. */
  private void sided(Row row, int layer, NameKind known, boolean mayBeItsOwnSide) {
    String name = Alias.withoutMark(row.text(0));
    Optional<Party> party = party(row, 3);
    boolean ownSide = party.isEmpty() && mayBeItsOwnSide;
    Actor actor =
        Actor.of(
            name,
            ownSide ? Optional.of(new Party(name)) : party,
            row.oneOf(ActorKind.class, 2),
            known);
    if (ownSide) {
      sides.put(name, actor);
    }
    names.add(row, layer, row.text(0), fixed(actor));
    names.add(row, layer, row.list(1), fixed(actor));
  }

  private void body(Row row, int layer) {
    boolean borrows = row.optional(2).isPresent();
    if (borrows && !row.text(2).equals("borrows")) {
      throw row.wrong("the last column is 'borrows' or '-', not '" + row.text(2) + "'");
    }
    ActorKind kind = row.oneOf(ActorKind.class, 1);
    for (String noun : row.list(0)) {
      Actor actor = Actor.of(noun, Optional.empty(), kind, NameKind.BODY);
      names.add(row, layer, noun, new Named.Fixed(actor, borrows));
    }
  }

  private void outlet(Row row, int layer) {
    String name = Alias.withoutMark(row.text(0));
    Outlet outlet =
        new Outlet(
            name,
            alpha2(row, 2),
            row.oneOf(OutletKind.class, 3),
            party(row, 4),
            row.oneOf(Reliability.class, 5));
    outlets.put(name, outlet);
    Named named = fixed(Actor.of(name, outlet.speaksFor(), ActorKind.MEDIA, NameKind.OUTLET));
    for (NameCollector collector : List.of(names, outletNames)) {
      collector.add(row, layer, row.text(0), named);
      collector.add(row, layer, row.list(1), named);
    }
  }

  private void holder(Row row, int layer) {
    party(row, 3);
    holders.add(row, layer);
  }

  private Optional<String> alpha2(Row row, int column) {
    Optional<String> code = row.optional(column);
    if (code.isPresent() && !alpha2Codes.contains(code.get())) {
      throw row.wrong("'" + code.get() + "' is no alpha-2 code of ISO 3166");
    }
    return code;
  }

  private Optional<Party> party(Row row, int column) {
    Optional<Party> party = row.optional(column).map(Party::new);
    party.ifPresent(known -> partyCells.add(new PartyCell(row, known)));
    return party;
  }

  private void refuseUnknownParty(PartyCell cell) {
    if (!sides.containsKey(cell.party.code())) {
      throw cell.row.wrong(
          "'" + cell.party.code() + "' is neither a country's code nor the name of a group");
    }
  }

  private ActorKind kindOf(PhraseReader roles, String role, Party party) {
    ActorKind kind =
        roleKinds.computeIfAbsent(
            role, words -> roles.read(List.of(words.split(" ")), Optional.empty()).kind());
    boolean telling = kind != ActorKind.OTHER && kind != ActorKind.SOURCE;
    Actor side = sides.get(party.code());
    return telling || side == null ? kind : side.kind();
  }

  private static Named fixed(Actor actor) {
    return new Named.Fixed(actor, false);
  }
}
