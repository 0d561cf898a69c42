package org.reportedly.gazetteer.file;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.reportedly.gazetteer.entry.AdministrativeArea;
import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.entry.NameQuality;
import org.reportedly.model.Coordinates;

/** Reads one gazetteer file. Only reads, so many threads may use it at once. */
public final class GazetteerFile {
  private static final int BUCKET_BITS = 12;

  private final MemorySegment bytes;
  private final int rows;
  private final int names;
  private final long rowsAt;
  private final long stringsAt;
  private final FeatureKind[] kinds = kinds();
  private final int[] buckets;

  /** Those asked for so far, by their offsets: there are few, and every entry has two. */
  private final Map<Integer, AdministrativeArea> areas = new ConcurrentHashMap<>();

  /**
   * What a name leads to.
   *
   * @param id of an entry, in this file or in another that it is laid over
   * @param quality how the name belongs to the entry
   */
  public record NamedId(int id, NameQuality quality) {}

  private GazetteerFile(MemorySegment bytes, String file) throws IOException {
    this.bytes = bytes;
    if (bytes.byteSize() < Layout.HEADER || bytes.get(Layout.LONG, 0) != Layout.MAGIC) {
      throw new IOException(file + " is no gazetteer file of this program's version");
    }
    this.rows = bytes.get(Layout.INT, 8);
    this.names = bytes.get(Layout.INT, 12);
    this.rowsAt = Layout.HEADER + (long) names * Layout.NAME;
    this.stringsAt = rowsAt + (long) rows * Layout.ROW;
    if (rows < 0 || names < 0 || stringsAt + bytes.get(Layout.LONG, 16) != bytes.byteSize()) {
      throw new IOException(file + " is cut off or damaged");
    }
    this.buckets = buckets();
  }

  private static FeatureKind[] kinds() {
    FeatureKind[] kinds = new FeatureKind[Byte.MAX_VALUE + 1];
    for (int code = 0; code < kinds.length; code++) {
      kinds[code] = FeatureKind.withCode(code).orElse(FeatureKind.REGION);
    }
    return kinds;
  }

  /** Maps a file into memory; it stays mapped while this object is in use. */
  public static GazetteerFile map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      MemorySegment mapped =
          channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
      return new GazetteerFile(mapped, file.toString());
    }
  }

  /** Reads a whole file into memory, such as one inside the program's archive. */
  public static GazetteerFile read(InputStream in, String file) throws IOException {
    return new GazetteerFile(MemorySegment.ofArray(in.readAllBytes()), file);
  }

  /** The number of entries. */
  public int rows() {
    return rows;
  }

  /** The number of names. */
  public int names() {
    return names;
  }

  /** The ids that bear the name with the given {@link KeyHash}. */
  public List<NamedId> find(long hash) {
    int bucket = bucket(hash);
    int low = firstNotBelow(hash, buckets[bucket], buckets[bucket + 1]);
    List<NamedId> found = new ArrayList<>();
    for (int i = low; i < names && KeyHash.withoutQuality(hashAt(i)) == hash; i++) {
      int id = bytes.get(Layout.INT, Layout.HEADER + (long) i * Layout.NAME + 8);
      found.add(new NamedId(id, KeyHash.quality(hashAt(i))));
    }
    return found;
  }

  private int firstNotBelow(long hash, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Long.compare(hashAt(middle), hash) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Hashes are spread evenly, so their highest bits tell where to search. */
  private static int bucket(long hash) {
    return (int) (hash >> (Long.SIZE - BUCKET_BITS)) + (1 << (BUCKET_BITS - 1));
  }

  private int[] buckets() {
    int[] starts = new int[(1 << BUCKET_BITS) + 1];
    for (int i = 1; i < starts.length - 1; i++) {
      long first = (long) (i - (1 << (BUCKET_BITS - 1))) << (Long.SIZE - BUCKET_BITS);
      starts[i] = firstNotBelow(first, starts[i - 1], names);
    }
    starts[starts.length - 1] = names;
    return starts;
  }

  private long hashAt(int name) {
    return bytes.get(Layout.LONG, Layout.HEADER + (long) name * Layout.NAME);
  }

  /** The entry with the given id, if this file has it. */
  public Optional<GazetteerEntry> entry(int id) {
    int row = rowOf(id);
    return row < 0 ? Optional.empty() : Optional.of(row(row));
  }

  /** How many people live in the place with the given id, if this file has it. */
  public OptionalLong population(int id) {
    int row = rowOf(id);
    return row < 0 ? OptionalLong.empty() : OptionalLong.of(populationAt(rowAt(row)));
  }

  /** The index of the row with the id, -1 if there is none. */
  private int rowOf(int id) {
    int low = 0;
    int high = rows - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = bytes.get(Layout.INT, rowAt(middle));
      if (found == id) {
        return middle;
      }
      if (found < id) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private long populationAt(long row) {
    return Integer.toUnsignedLong(bytes.get(Layout.INT, row + 12));
  }

  private long rowAt(int row) {
    return rowsAt + (long) row * Layout.ROW;
  }

  /** The entry in the given place of the file's order, which is that of the ids. */
  public GazetteerEntry row(int index) {
    long at = rowAt(index);
    return new GazetteerEntry(
        bytes.get(Layout.INT, at),
        string(bytes.get(Layout.LONG, at + 16)),
        new Coordinates(bytes.get(Layout.INT, at + 4) / 1e6, bytes.get(Layout.INT, at + 8) / 1e6),
        letters(at + 32, 2),
        area(bytes.get(Layout.INT, at + 24)),
        area(bytes.get(Layout.INT, at + 28)),
        kinds[bytes.get(Layout.BYTE, at + 34)],
        letters(at + 35, 5),
        populationAt(at));
  }

  private AdministrativeArea area(int offset) {
    if (offset < 0) {
      return AdministrativeArea.NONE;
    }
    AdministrativeArea known = areas.get(offset);
    if (known != null) {
      return known;
    }
    String text = string(offset);
    int tab = text.indexOf('\t');
    AdministrativeArea area =
        new AdministrativeArea(text.substring(0, tab), text.substring(tab + 1));
    areas.put(offset, area);
    return area;
  }

  private String string(long offset) {
    long at = stringsAt + offset;
    int length = bytes.get(Layout.INT, at);
    byte[] text = new byte[length];
    MemorySegment.copy(bytes, Layout.BYTE, at + 4, text, 0, length);
    return new String(text, StandardCharsets.UTF_8);
  }

  private String letters(long at, int most) {
    StringBuilder text = new StringBuilder(most);
    for (int i = 0; i < most; i++) {
      byte letter = bytes.get(Layout.BYTE, at + i);
      if (letter != 0) {
        text.append((char) letter);
      }
    }
    return text.toString();
  }
}
