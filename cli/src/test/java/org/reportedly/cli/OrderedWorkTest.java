package org.reportedly.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
  @Test
  void handsResultsOverInTheOrderOfTheWorkAndNotOfItsEnd() throws Exception {
    List<Integer> received = new ArrayList<>();
    CountDownLatch secondDone = new CountDownLatch(1);
    try (OrderedWork<Integer> work = new OrderedWork<>(2, received::add)) {
      work.bring(() -> {
        secondDone.await();
        return 1;
      });
      work.bring(() -> {
        secondDone.countDown();
        return 2;
      });
      for (int i = 3; i <= 100; i++) {
        int number = i;
        work.bring(() -> number);
      }
      work.finish();
    }
    assertThat(received).containsExactlyElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
  }

  @Test
  void tellsWhatWentWrong() {
    assertThatThrownBy(
            () -> {
              try (OrderedWork<Integer> work = new OrderedWork<>(1, _ -> {})) {
                work.bring(() -> {
                  throw new IllegalArgumentException("no such model");
                });
                work.finish();
              }
            })
        .hasMessage("no such model");
  }
}
