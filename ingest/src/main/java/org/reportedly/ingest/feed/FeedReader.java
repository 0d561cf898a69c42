package org.reportedly.ingest.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Optional;
import org.reportedly.ingest.text.MarkedUpText;
import org.reportedly.ingest.text.Unreadable;

/**
 * Reads feeds of any kind as a stream. Memory is bounded by one entry, whatever the feed's length.
 *
 * <p>Immutable; may be used by many threads at once.
 */
public final class FeedReader {
  private static final int HEAD = 64 * 1024;

  private final int entryCharacters;

  /**
   * @param entryCharacters how many characters one entry, or what stands before the first one, may
   *     have
   */
  public FeedReader(int entryCharacters) {
    this.entryCharacters = entryCharacters;
  }

  /**
   * Reads a feed to its end, or until no more is wanted.
   *
   * @param in the feed's bytes; not closed
   * @param charset as the server named it
   * @param address where the feed stands; relative links count from there
   * @param consumer called on this thread
   * @return what the feed says of itself
   * @throws Unreadable if this is no feed
   */
  public FeedHeader read(
      InputStream in, Optional<String> charset, Optional<String> address, FeedConsumer consumer)
      throws IOException, Unreadable {
    BufferedInputStream buffered = new BufferedInputStream(in, HEAD);
    buffered.mark(HEAD);
    byte[] head = buffered.readNBytes(HEAD - 1);
    buffered.reset();
    BoundedReader characters =
        new BoundedReader(
            new InputStreamReader(buffered, MarkedUpText.charset(head, charset)), entryCharacters);
    int first = characters.firstVisible();
    if (first < 0) {
      throw new Unreadable("it is empty", "Check whether the feed still exists.");
    }
    try {
      return first == '{'
          ? new JsonFeed(characters, consumer).read()
          : new XmlFeed(characters, address.orElse(""), consumer).read();
    } catch (TooLongException tooLong) {
      throw new Unreadable(
          "an entry of this feed is longer than %d characters".formatted(entryCharacters),
          "The entries before it were read.");
    }
  }
}
