package org.reportedly.server.page.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.EventCodes;
import org.reportedly.model.Evidence;
import org.reportedly.model.Span;
import org.reportedly.model.Stance;

class MarkedTextTest {
  private static final String TEXT = "The pier burned. Two boats sank.\n\nNobody was hurt.";

  private static Claim claim(String id, int start, int end, String text) {
    return new Claim(
        id,
        "a",
        Evidence.at(new Span(start, end), text),
        ClaimType.DAMAGE,
        EventCodes.NONE,
        List.of(),
        Stance.ASSERTS,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        0.9);
  }

  private static Claim claim(String id, String words) {
    int start = TEXT.indexOf(words);
    return claim(id, start, start + words.length(), TEXT);
  }

  @Test
  void theWordsOfAClaimAreAPieceOfTheirOwn() {
    MarkedText marked = MarkedText.of(TEXT, List.of(claim("a-1", "pier burned")));

    assertThat(marked.paragraphs()).hasSize(2);
    assertThat(marked.paragraphs().getFirst())
        .containsExactly(
            new Piece("The ", List.of(), List.of()),
            new Piece("pier burned", List.of("c-a-1"), List.of("c-a-1")),
            new Piece(". Two boats sank.", List.of(), List.of()));
  }

  /** A link of nothing but a blank has no name that could be read out. */
  @Test
  void aGapBetweenClaimsWithinAnotherIsNoLink() {
    MarkedText marked =
        MarkedText.of(
            TEXT,
            List.of(claim("a-1", "pier burned"), claim("a-2", "pier"), claim("a-3", "burned")));

    assertThat(marked.paragraphs().getFirst()).contains(new Piece(" ", List.of(), List.of()));
  }

  @Test
  void whereClaimsOverlapAPieceBelongsToBothAndEachBeginsOnce() {
    MarkedText marked =
        MarkedText.of(TEXT, List.of(claim("a-1", "pier burned. Two"), claim("a-2", "burned")));

    assertThat(marked.paragraphs().getFirst().stream().filter(Piece::isMarked))
        .extracting(Piece::text, Piece::claims, Piece::begins)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("pier ", List.of("c-a-1"), List.of("c-a-1")),
            org.assertj.core.groups.Tuple.tuple(
                "burned", List.of("c-a-1", "c-a-2"), List.of("c-a-2")),
            org.assertj.core.groups.Tuple.tuple(". Two", List.of("c-a-1"), List.of()));
  }

  @Test
  void aClaimOverTwoParagraphsIsMarkedInBothAndBeginsInTheFirst() {
    MarkedText marked = MarkedText.of(TEXT, List.of(claim("a-1", "sank.\n\nNobody")));

    assertThat(marked.paragraphs().getFirst().getLast())
        .isEqualTo(new Piece("sank.", List.of("c-a-1"), List.of("c-a-1")));
    assertThat(marked.paragraphs().getLast().getFirst())
        .isEqualTo(new Piece("Nobody", List.of("c-a-1"), List.of()));
  }

  @Test
  void whateverIsMarkedNoLetterIsLostOrDoubled() {
    long seed = System.nanoTime();
    Random chance = new Random(seed);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      int start = chance.nextInt(TEXT.length() - 1);
      claims.add(claim("a-" + i, start, start + 1 + chance.nextInt(TEXT.length() - start), TEXT));
    }
    String shown =
        MarkedText.of(TEXT, claims).paragraphs().stream()
            .map(it -> it.stream().map(Piece::text).collect(Collectors.joining()))
            .collect(Collectors.joining("\n\n"));

    assertThat(shown).as("seed %d", seed).isEqualTo(TEXT);
  }
}
