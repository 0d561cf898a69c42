package org.reportedly.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportedly.ingest.Intake.Problem;
import org.reportedly.ingest.Intake.Received;

/**
 * Whatever bytes come in, every piece ends as a clean report or as a problem, and nothing is
 * thrown.
 */
class HostileInputTest {
  private static final Limits SMALL = new Limits(4096, 16, 8, 5);

  private static final List<String> PIECES =
      List.of(
          "{\"id\":\"a\",\"text\":\"x\"}",
          "{\"id\":",
          "\\ud800",
          "\\u0000",
          "\"",
          "}",
          "[[[[[",
          "\n",
          "\r\n",
          "\n\n",
          "\uFEFF",
          "\u001B[31m",
          "\u202E",
          "\uD83D\uDE80",
          "117 drones",
          "%PDF-",
          "{\"id\":1e999999999,\"text\":\"x\"}",
          "\"published\":\"9999-99-99\",",
          "x".repeat(5000));

  static LongStream seeds() {
    return LongStream.range(0, 400);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyBytesGiveCleanReportsOrProblems(long seed) {
    byte[] bytes = bytes(new Random(seed));
    byte[] asLines = prefixed("{", bytes);

    for (byte[] input : List.of(bytes, asLines)) {
      List<Intake> found = Given.reading(SMALL, input, "-");
      assertThat(found).isNotEmpty().allSatisfy(HostileInputTest::isClean);
      assertThat(Given.reading(SMALL, input, "-")).isEqualTo(found);
    }
  }

  private static void isClean(Intake intake) {
    switch (intake) {
      case Problem problem ->
          assertThat(List.of(problem.message(), problem.wayOut())).doesNotContain("");
      case Received received -> {
        String text = received.report().text();
        assertThat(text).isNotBlank();
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
        assertThat(text.indexOf('\0')).isNegative();
      }
    }
  }

  private static byte[] bytes(RandomGenerator random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int pieces = 1 + random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(3) == 0) {
        byte[] noise = new byte[random.nextInt(200)];
        random.nextBytes(noise);
        out.writeBytes(noise);
      } else {
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        out.writeBytes(
            piece.getBytes(
                random.nextInt(5) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static byte[] prefixed(String prefix, byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(prefix.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(bytes);
    return out.toByteArray();
  }
}
