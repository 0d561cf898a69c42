package org.reportedly.server.page.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of a report's text in which the same claims are told from its first letter to its last.
 *
 * @param text the words
 * @param claims anchors of the claims that rest on them; empty for plain text
 * @param begins anchors of those that begin here
 */
public record Piece(String text, List<String> claims, List<String> begins) {
  public Piece {
    claims = List.copyOf(claims);
    begins = List.copyOf(begins);
  }

  /** Whether a claim rests on it. */
  public boolean isMarked() {
    return !claims.isEmpty();
  }

  /** The anchors of its claims, parted by spaces. */
  public String names() {
    return claims.stream().collect(Collectors.joining(" "));
  }
}
