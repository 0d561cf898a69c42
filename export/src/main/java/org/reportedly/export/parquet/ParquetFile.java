package org.reportedly.export.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.reportedly.export.table.Column;
import org.reportedly.export.table.Kind;
import org.reportedly.export.table.Table;

/**
 * One Parquet file while it is written: rows are gathered column by column, a group of them is
 * written as a whole, and the footer tells where everything lies.
 */
final class ParquetFile<R> {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int MOST_ROWS = 50_000;
  private static final int MOST_BYTES = 8 << 20;
  private static final int FORMAT_VERSION = 1;
  private static final int GZIP = 2;
  private static final int DATA_PAGE = 0;
  private static final int PLAIN = 0;
  private static final int RUN_LENGTHS = 3;

  private final Table<R> table;
  private final OutputStream out;
  private final List<Chunk> chunks;
  private final List<RowGroup> groups = new ArrayList<>();
  private long position;
  private int rows;
  private boolean started;

  /** Where the chunks of a group of rows lie. */
  private record RowGroup(List<Written> chunks, long rows) {}

  /** Where one chunk lies and what it takes; sizes with the page's header. */
  private record Written(long place, int levels, int plainSize, int packedSize) {}

  ParquetFile(Table<R> table, OutputStream out) {
    this.table = table;
    this.out = out;
    this.chunks = table.columns().stream().map(column -> new Chunk(column.kind())).toList();
  }

  void add(R row) throws IOException {
    int size = 0;
    for (int i = 0; i < chunks.size(); i++) {
      chunks.get(i).add(table.columns().get(i).cell().apply(row));
      size += chunks.get(i).size();
    }
    if (++rows == MOST_ROWS || size >= MOST_BYTES) {
      endGroup();
    }
  }

  private void endGroup() throws IOException {
    start();
    List<Written> written = new ArrayList<>();
    for (Chunk chunk : chunks) {
      written.add(write(chunk));
    }
    groups.add(new RowGroup(written, rows));
    rows = 0;
  }

  private void start() throws IOException {
    if (!started) {
      put(MAGIC);
      started = true;
    }
  }

  private Written write(Chunk chunk) throws IOException {
    int levels = chunk.levels();
    byte[] page = chunk.take();
    byte[] packed = packed(page);
    byte[] header =
        CompactThrift.of(it -> {
          it.number(1, DATA_PAGE);
          it.number(2, page.length);
          it.number(3, packed.length);
          it.structure(
              5,
              data -> {
                data.number(1, levels);
                data.number(2, PLAIN);
                data.number(3, RUN_LENGTHS);
                data.number(4, RUN_LENGTHS);
              });
        });
    long place = position;
    put(header);
    put(packed);
    return new Written(place, levels, header.length + page.length, header.length + packed.length);
  }

  private static byte[] packed(byte[] page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(page);
    }
    return bytes.toByteArray();
  }

  private void put(byte[] bytes) throws IOException {
    out.write(bytes);
    position += bytes.length;
  }

  void finish() throws IOException {
    if (rows > 0) {
      endGroup();
    }
    start();
    byte[] footer = CompactThrift.of(this::footer);
    put(footer);
    put(
        ByteBuffer.allocate(Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(footer.length)
            .array());
    put(MAGIC);
    out.flush();
  }

  private void footer(CompactThrift file) {
    file.number(1, FORMAT_VERSION);
    file.structures(2, new Schema(table.name(), table.columns()).elements());
    file.longNumber(3, groups.stream().mapToLong(RowGroup::rows).sum());
    file.structures(4, groups.stream().<CompactThrift.Part>map(it -> to -> group(it, to)).toList());
    file.text(6, "Reportedly");
  }

  private void group(RowGroup group, CompactThrift to) {
    List<CompactThrift.Part> parts = new ArrayList<>();
    for (int i = 0; i < group.chunks().size(); i++) {
      Written written = group.chunks().get(i);
      Column<R> column = table.columns().get(i);
      parts.add(chunk -> chunk(column, written, chunk));
    }
    to.structures(1, parts);
    to.longNumber(2, group.chunks().stream().mapToLong(Written::plainSize).sum());
    to.longNumber(3, group.rows());
  }

  private void chunk(Column<R> column, Written written, CompactThrift to) {
    to.longNumber(2, written.place());
    to.structure(
        3,
        data -> {
          data.number(1, Physical.of(column.kind()).number());
          data.numbers(2, List.of(PLAIN, RUN_LENGTHS));
          data.texts(3, path(column));
          data.number(4, GZIP);
          data.longNumber(5, written.levels());
          data.longNumber(6, written.plainSize());
          data.longNumber(7, written.packedSize());
          data.longNumber(9, written.place());
        });
  }

  private List<String> path(Column<R> column) {
    return column.kind() == Kind.WORDS
        ? List.of(column.name(), Schema.LIST, Schema.ELEMENT)
        : List.of(column.name());
  }
}
