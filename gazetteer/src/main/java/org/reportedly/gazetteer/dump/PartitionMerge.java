package org.reportedly.gazetteer.dump;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reportedly.gazetteer.entry.NameQuality;
import org.reportedly.gazetteer.file.GazetteerWriter;

/** Writes the rows of each range of ids, once for each id, with all its names. */
final class PartitionMerge {
  private final AreaNamesByCode areas;
  private final Findings findings;
  private final GazetteerWriter writer;

  PartitionMerge(AreaNamesByCode areas, Findings findings, GazetteerWriter writer) {
    this.areas = areas;
    this.findings = findings;
    this.writer = writer;
  }

  /** Adds a range; the ranges must come in the order of ids. */
  void add(DataInputStream in) throws IOException {
    Map<Integer, PlaceRow> rows = new TreeMap<>();
    Map<Integer, List<NameRow>> otherNames = new HashMap<>();
    while (true) {
      int file;
      try {
        file = in.readInt();
      } catch (EOFException e) {
        break;
      }
      if (in.readBoolean()) {
        long line = in.readLong();
        PlaceRow row = PlaceRow.read(in);
        if (!findings.isSkipped(file) && rows.put(row.id(), row) != null) {
          findings.repeated(file, line, row.id());
        }
      } else {
        NameRow row = NameRow.read(in);
        if (!findings.isSkipped(file)) {
          otherNames.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row);
        }
      }
    }
    for (PlaceRow row : rows.values()) {
      Entries.write(row, areas, writer);
      findings.place();
    }
    for (List<NameRow> rowsOfPlace : otherNames.values()) {
      for (NameRow row : rowsOfPlace) {
        write(row);
      }
    }
  }

  private void write(NameRow row) throws IOException {
    findings.name();
    if (row.preferred()) {
      writer.name(row.id(), row.name(), NameQuality.MAIN);
    } else {
      Entries.writeAlternate(row.id(), row.name(), writer);
    }
  }
}
