package org.reportedly.actors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportedly.actors.NameIndex.Entry;

/**
 * Gathers names while the files are read, and refuses one that would mean two sides at once. A
 * later file's name replaces an earlier file's; the bundled files count as one.
 */
final class NameCollector {
  private record Claimed(Entry entry, Row row, int layer) {}

  private final Map<String, Claimed> byKey = new LinkedHashMap<>();

  /** Adds every name; {@code layer} is 0 for bundled rows and grows from file to file. */
  void add(Row row, int layer, List<String> names, Named named) {
    for (String name : names) {
      add(row, layer, name, named);
    }
  }

  void add(Row row, int layer, String name, Named named) {
    Alias alias =
        Alias.parse(name)
            .orElseThrow(() -> row.wrong("'" + name + "' has neither letter nor digit"));
    Claimed claimed = new Claimed(new Entry(alias, named), row, layer);
    byKey.merge(alias.key(), claimed, this::choose);
  }

  private Claimed choose(Claimed old, Claimed young) {
    boolean oldShared = old.entry.alias().shared();
    boolean youngShared = young.entry.alias().shared();
    if (young.layer > old.layer || (oldShared && !youngShared)) {
      return young;
    }
    if (youngShared || old.entry.named().agreesWith(young.entry.named())) {
      return old;
    }
    throw young.row.wrong(
        "'"
            + young.entry.alias().key()
            + "' means somebody else in "
            + old.row.file()
            + ":"
            + old.row.line()
            + "; mark one of them with '?'");
  }

  NameIndex index() {
    return new NameIndex(byKey.values().stream().map(Claimed::entry).toList());
  }
}
