package org.reportedly.picture;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Streams in pieces, so that for each piece one question can be asked. */
final class Chunks {
  private Chunks() {}

  /** The stream's elements in lists of at most the given size; closing it closes the stream. */
  static <T> Stream<List<T>> of(Stream<T> stream, int size) {
    Iterator<T> all = stream.iterator();
    Iterator<List<T>> chunks =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return all.hasNext();
          }

          @Override
          public List<T> next() {
            List<T> chunk = new ArrayList<>(size);
            while (chunk.size() < size && all.hasNext()) {
              chunk.add(all.next());
            }
            return chunk;
          }
        };
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(chunks, Spliterator.ORDERED), false)
        .onClose(stream::close);
  }
}
