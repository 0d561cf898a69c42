package org.reportedly.gazetteer.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reportedly.gazetteer.entry.AdministrativeArea;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.entry.NameQuality;
import org.reportedly.gazetteer.name.NameKeys;

/**
 * Writes a gazetteer file in bounded memory. The file appears, or takes the place of an older one,
 * only when it is complete. Not for several threads.
 */
public final class GazetteerWriter implements Closeable {
  private final Path target;
  private final Path folder;
  private final NameKeys keys;
  private final NameSorter sorter;
  private final Closeable remains = this::removeRemains;
  private final OutputStream rowsOut;
  private final OutputStream stringsOut;
  private final Map<String, Integer> areas = new HashMap<>();
  private long stringBytes;
  private int rows;
  private int lastId = Integer.MIN_VALUE;

  /**
   * @param target the file to be written
   * @param keys makes keys of names
   */
  public GazetteerWriter(Path target, NameKeys keys) throws IOException {
    this.target = target.toAbsolutePath();
    this.keys = keys;
    Path parent = this.target.resolveSibling("").normalize();
    Files.createDirectories(parent);
    this.folder = Files.createTempDirectory(parent, ".gazetteer-");
    this.sorter = new NameSorter(folder);
    this.rowsOut = new BufferedOutputStream(Files.newOutputStream(file("rows")), 1 << 16);
    this.stringsOut = new BufferedOutputStream(Files.newOutputStream(file("strings")), 1 << 16);
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  /** Adds an entry; ids must rise from call to call. Its own name is added as well. */
  public void add(GazetteerEntry entry) throws IOException {
    if (rows > 0 && entry.id() <= lastId) {
      throw new IllegalArgumentException("ids must rise: " + entry.id() + " after " + lastId);
    }
    lastId = entry.id();
    rows++;
    int province = area(entry.province());
    int district = area(entry.district());
    ByteBuffer row = ByteBuffer.allocate(Layout.ROW).order(ByteOrder.LITTLE_ENDIAN);
    row.putInt(entry.id());
    row.putInt((int) Math.round(entry.coordinates().latitude() * 1e6));
    row.putInt((int) Math.round(entry.coordinates().longitude() * 1e6));
    row.putInt((int) Math.min(entry.population(), 0xffff_ffffL));
    row.putLong(string(entry.name()));
    row.putInt(province).putInt(district);
    row.put(ascii(entry.country(), 2)).put((byte) entry.kind().code());
    row.put(ascii(entry.featureCode(), 5));
    rowsOut.write(row.array());
    name(entry.id(), entry.name(), NameQuality.MAIN);
  }

  /** Adds a name of an entry; names without Latin letters are left out. */
  public void name(int id, String name, NameQuality quality) throws IOException {
    String strict = keys.strict(name);
    if (strict.isEmpty()) {
      return;
    }
    sorter.add(KeyHash.with(KeyHash.of(strict), quality), id);
    if (quality == NameQuality.MAIN) {
      // Only main names: the alternate ones are spellings already.
      String sound = keys.sound(name);
      if (!sound.isEmpty()) {
        sorter.add(KeyHash.with(KeyHash.of("~" + sound), NameQuality.SOUND), id);
      }
    }
  }

  private int area(AdministrativeArea area) throws IOException {
    if (!area.isKnown()) {
      return -1;
    }
    String text = area.code() + "\t" + area.name();
    Integer known = areas.get(text);
    if (known != null) {
      return known;
    }
    int offset = Math.toIntExact(string(text));
    areas.put(text, offset);
    return offset;
  }

  private long string(String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    long offset = stringBytes;
    stringsOut.write(
        ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(utf8.length).array());
    stringsOut.write(utf8);
    stringBytes += 4 + utf8.length;
    return offset;
  }

  private static byte[] ascii(String text, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length && i < text.length(); i++) {
      bytes[i] = (byte) (text.charAt(i) & 0x7f);
    }
    return bytes;
  }

  /** Completes the file and puts it in its place. */
  public void finish() throws IOException {
    rowsOut.close();
    stringsOut.close();
    Path complete = file("complete");
    try (FileChannel channel =
        FileChannel.open(complete, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      channel.position(Layout.HEADER);
      int names = writeNames(channel);
      append(channel, file("rows"));
      append(channel, file("strings"));
      ByteBuffer header = ByteBuffer.allocate(Layout.HEADER).order(ByteOrder.LITTLE_ENDIAN);
      header.putLong(Layout.MAGIC).putInt(rows).putInt(names).putLong(stringBytes).rewind();
      channel.write(header, 0);
      channel.force(true);
    }
    try {
      Files.move(complete, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(complete, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private int writeNames(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(Layout.NAME << 12).order(ByteOrder.LITTLE_ENDIAN);
    int names =
        sorter.drain(name -> {
          if (!buffer.hasRemaining()) {
            flush(buffer, channel);
          }
          buffer.putLong(name.hash()).putInt(name.id());
        });
    flush(buffer, channel);
    return names;
  }

  private static void flush(ByteBuffer buffer, FileChannel channel) throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }

  private static void append(FileChannel channel, Path part) throws IOException {
    try (FileChannel in = FileChannel.open(part, StandardOpenOption.READ)) {
      long copied = 0;
      while (copied < in.size()) {
        copied += in.transferTo(copied, in.size() - copied, channel);
      }
    }
  }

  /** Removes what was left over; an unfinished file never appears. */
  @Override
  public void close() throws IOException {
    try (remains;
        sorter;
        rowsOut;
        stringsOut) {
      // Each is closed even where another cannot be, as on a full disk.
    }
  }

  private void removeRemains() throws IOException {
    for (String part : List.of("rows", "strings", "complete")) {
      Files.deleteIfExists(file(part));
    }
    Files.deleteIfExists(folder);
  }
}
