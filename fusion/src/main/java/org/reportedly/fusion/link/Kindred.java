package org.reportedly.fusion.link;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.reportedly.model.ClaimType;

/** Which types may stand for one occurrence: {@code kindred-types.tsv}. Immutable. */
@SuppressWarnings("EnumOrdinal") // Arrays and bits by ordinal, never stored: speed.
public final class Kindred {
  /** How close two types are. */
  enum Closeness {
    NEAR,
    FAR,
    NONE
  }

  /** What kind of thing a type tells, as far as sameness goes. */
  enum Kind {
    EVENT,
    TOLL,
    STATE,
    SPEECH
  }

  private static final String PAIRS = "kindred-types.tsv";
  private static final String KINDS = "type-kinds.tsv";

  private final Closeness[][] closeness;
  private final Map<ClaimType, Kind> kinds;
  private final Map<ClaimType, Set<ClaimType>> comparable;

  private Kindred(Closeness[][] closeness, Map<ClaimType, Kind> kinds) {
    this.closeness = closeness;
    this.kinds = kinds;
    this.comparable = new EnumMap<>(ClaimType.class);
    for (ClaimType type : ClaimType.values()) {
      Set<ClaimType> others = EnumSet.of(type);
      for (ClaimType other : ClaimType.values()) {
        if (closeness(type, other) != Closeness.NONE) {
          others.add(other);
        }
      }
      comparable.put(type, Collections.unmodifiableSet(others));
    }
  }

  /** The table as it comes. */
  public static Kindred bundled() {
    int size = ClaimType.values().length;
    Closeness[][] closeness = new Closeness[size][size];
    for (Closeness[] row : closeness) {
      java.util.Arrays.fill(row, Closeness.NONE);
    }
    for (DataFile.Row row : DataFile.rows(PAIRS, 3)) {
      ClaimType one = type(row, 0);
      ClaimType other = type(row, 1);
      Closeness how = row.cell(2).equals("near") ? Closeness.NEAR : Closeness.FAR;
      closeness[one.ordinal()][other.ordinal()] = how;
      closeness[other.ordinal()][one.ordinal()] = how;
    }
    Map<ClaimType, Kind> kinds = new EnumMap<>(ClaimType.class);
    for (DataFile.Row row : DataFile.rows(KINDS, 2)) {
      kinds.put(type(row, 0), kind(row));
    }
    return new Kindred(closeness, kinds);
  }

  private static ClaimType type(DataFile.Row row, int column) {
    return ClaimType.of(row.cell(column))
        .orElseThrow(() -> row.wrong("no type: " + row.cell(column)));
  }

  private static Kind kind(DataFile.Row row) {
    for (Kind kind : Kind.values()) {
      if (kind.name().equalsIgnoreCase(row.cell(1))) {
        return kind;
      }
    }
    throw row.wrong("no kind: " + row.cell(1));
  }

  Closeness closeness(ClaimType one, ClaimType other) {
    return closeness[one.ordinal()][other.ordinal()];
  }

  Kind kind(ClaimType type) {
    return kinds.getOrDefault(type, Kind.EVENT);
  }

  /** The types that a claim of the given type may share an incident with; itself among them. */
  public Set<ClaimType> comparableWith(ClaimType type) {
    return comparable.getOrDefault(type, Set.of(type));
  }
}
