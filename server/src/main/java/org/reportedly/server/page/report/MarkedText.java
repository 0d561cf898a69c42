package org.reportedly.server.page.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportedly.model.Claim;
import org.reportedly.model.Span;
import org.reportedly.server.page.Addresses;

/**
 * A report's text as paragraphs of pieces, cut wherever the words of a claim begin or end.
 *
 * @param paragraphs each a list of pieces
 */
public record MarkedText(List<List<Piece>> paragraphs) {
  private static final Pattern GAP = Pattern.compile("\\R\\s*\\R\\s*");

  public MarkedText {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
  }

  /** The text with these claims marked; one that lies outside the text is passed over. */
  public static MarkedText of(String text, List<Claim> claims) {
    List<Claim> inside =
        claims.stream()
            .filter(it -> it.evidence().span().end() <= text.length())
            .sorted(Comparator.comparing(it -> it.evidence().span()))
            .toList();
    Set<String> begun = new HashSet<>();
    List<List<Piece>> paragraphs = new ArrayList<>();
    Matcher gaps = GAP.matcher(text);
    int start = 0;
    while (gaps.find()) {
      paragraphs.add(pieces(text, new Span(start, gaps.start()), inside, begun));
      start = gaps.end();
    }
    paragraphs.add(pieces(text, new Span(start, text.length()), inside, begun));
    return new MarkedText(paragraphs.stream().filter(it -> !it.isEmpty()).toList());
  }

  private static List<Piece> pieces(
      String text, Span paragraph, List<Claim> claims, Set<String> begun) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
    List<Claim> here =
        claims.stream().filter(it -> it.evidence().span().overlaps(paragraph)).toList();
    for (Claim claim : here) {
      cuts.add(Math.max(paragraph.start(), claim.evidence().span().start()));
      cuts.add(Math.min(paragraph.end(), claim.evidence().span().end()));
    }
    List<Piece> pieces = new ArrayList<>();
    int from = paragraph.start();
    for (int to : cuts.tailSet(from, false)) {
      Span stretch = new Span(from, to);
      // A gap between the words of two claims is no words of either: a link without a name.
      String words = stretch.in(text);
      List<String> told =
          here.stream()
              .filter(it -> !words.isBlank() && it.evidence().span().contains(stretch))
              .map(it -> Addresses.anchor(it.id()))
              .toList();
      pieces.add(new Piece(words, told, told.stream().filter(begun::add).toList()));
      from = to;
    }
    return pieces;
  }
}
