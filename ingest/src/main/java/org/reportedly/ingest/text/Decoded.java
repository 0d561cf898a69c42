package org.reportedly.ingest.text;

import java.util.List;
import org.reportedly.model.Note;

/**
 * Bytes as characters.
 *
 * @param text without a byte order mark, otherwise as it came, line ends included
 * @param notes what had to be mended
 */
public record Decoded(String text, List<Note> notes) {
  public Decoded {
    notes = List.copyOf(notes);
  }
}
