package org.reportedly.gazetteer.file;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts any number of names in bounded memory: full buffers are sorted and spilt to files, which
 * are merged in the end. Not for several threads.
 */
final class NameSorter implements Closeable {
  private static final int BUFFERED = 1 << 20;
  private static final Comparator<Name> ORDER =
      Comparator.comparingLong(Name::hash).thenComparingInt(Name::id);

  private final Path folder;
  private final List<Path> runs = new ArrayList<>();
  private final List<Name> buffer = new ArrayList<>();

  /** A name's hash with its quality, and the id it leads to. */
  record Name(long hash, int id) {}

  /** Takes each name in the order of hashes, equal ones only once. */
  interface Sink {
    void accept(Name name) throws IOException;
  }

  /**
   * @param folder for the spilt files
   */
  NameSorter(Path folder) {
    this.folder = folder;
  }

  void add(long hash, int id) throws IOException {
    buffer.add(new Name(hash, id));
    if (buffer.size() >= BUFFERED) {
      spill();
    }
  }

  private void spill() throws IOException {
    buffer.sort(ORDER);
    Path run = Files.createTempFile(folder, "names", ".run");
    runs.add(run);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
      for (Name name : buffer) {
        out.writeLong(name.hash());
        out.writeInt(name.id());
      }
    }
    buffer.clear();
  }

  /** Gives all names in order and tells how many were different. */
  int drain(Sink sink) throws IOException {
    buffer.sort(ORDER);
    List<Run> open = new ArrayList<>();
    PriorityQueue<Run> next =
        new PriorityQueue<>((some, other) -> ORDER.compare(some.first(), other.first()));
    try {
      open.add(new Run(buffer));
      for (Path run : runs) {
        open.add(new Run(run));
      }
      for (Run run : open) {
        if (run.advance()) {
          next.add(run);
        }
      }
      return merge(next, sink);
    } finally {
      for (Run run : open) {
        run.close();
      }
    }
  }

  private static int merge(PriorityQueue<Run> next, Sink sink) throws IOException {
    int count = 0;
    Name last = new Name(0, 0);
    while (true) {
      Run run = next.poll();
      if (run == null) {
        return count;
      }
      Name name = run.first();
      // The same name may be told twice, of different quality: the best comes first.
      boolean repeated =
          count > 0
              && name.id() == last.id()
              && KeyHash.withoutQuality(name.hash()) == KeyHash.withoutQuality(last.hash());
      if (!repeated) {
        sink.accept(name);
        count = Math.addExact(count, 1);
        last = name;
      }
      if (run.advance()) {
        next.add(run);
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }

  /** Sorted names, from memory or from a spilt file. */
  private static final class Run implements Closeable {
    private final Iterator<Name> names;
    private final DataInputStream in;
    private Name first = new Name(0, 0);

    Run(List<Name> names) {
      this.names = names.iterator();
      this.in = new DataInputStream(InputStream.nullInputStream());
    }

    Run(Path file) throws IOException {
      this.names = Collections.emptyIterator();
      this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    Name first() {
      return first;
    }

    boolean advance() throws IOException {
      if (names.hasNext()) {
        first = names.next();
        return true;
      }
      try {
        first = new Name(in.readLong(), in.readInt());
        return true;
      } catch (EOFException e) {
        return false;
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
