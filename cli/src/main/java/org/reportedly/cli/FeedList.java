package org.reportedly.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.reportedly.ingest.feed.Outlines;
import org.reportedly.ingest.fetch.WebAddress;
import org.reportedly.ingest.text.MarkedUpText;
import org.reportedly.ingest.text.Unreadable;

/** The feeds that a person names: addresses, and lists of them in OPML. */
final class FeedList {
  private FeedList() {}

  /**
   * The addresses that the sources name, each once, in their order.
   *
   * @param sources web addresses and files
   * @param say takes a sentence about a list that is no good; the others count
   */
  static List<String> addresses(List<String> sources, Consumer<String> say) {
    List<String> all = new ArrayList<>();
    for (String source : sources) {
      if (WebAddress.isMeant(source)) {
        all.add(source);
        continue;
      }
      try {
        String list =
            MarkedUpText.decode(Files.readAllBytes(Path.of(source)), Optional.empty()).text();
        Outlines.read(list).forEach(outline -> all.add(outline.address()));
      } catch (Unreadable reason) {
        say.accept("%s: %s. %s".formatted(source, reason.reason(), reason.wayOut()));
      } catch (IOException | InvalidPathException failure) {
        say.accept("%s: this list cannot be read. Check the name.".formatted(source));
      }
    }
    return all.stream().distinct().toList();
  }
}
