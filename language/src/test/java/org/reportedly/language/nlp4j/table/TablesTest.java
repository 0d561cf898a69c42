package org.reportedly.language.nlp4j.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TablesTest {
  @Test
  void theHashOfAJoinedTextComesFromThoseOfItsParts() {
    long joined =
        RollingHash.join(RollingHash.of("NNS"), RollingHash.of("say"), RollingHash.power(3));
    assertThat(joined).isEqualTo(RollingHash.of("NNS_say"));
  }

  @Test
  void theSameTextIsAnotherFeatureInAnotherType() {
    long hash = RollingHash.of("say");
    assertThat(RollingHash.key(3, hash)).isNotEqualTo(RollingHash.key(4, hash));
  }

  @Test
  void everyKeyIsFoundInItsPlaceAndNoOther() {
    Random random = new Random(3);
    for (int size : new int[] {0, 1, 2, 255, 256, 10_000}) {
      Long[] boxed = random.longs(size).distinct().boxed().toArray(Long[]::new);
      Arrays.sort(boxed, Long::compareUnsigned);
      long[] keys = Arrays.stream(boxed).mapToLong(Long::longValue).toArray();
      HashIndex index = new HashIndex(keys.clone());
      for (int i = 0; i < keys.length; i++) {
        assertThat(index.find(keys[i])).isEqualTo(i);
        assertThat(index.find(keys[i] + 1)).isNotEqualTo(i);
      }
    }
  }

  @Test
  void keysOutOfOrderAreRefused() {
    assertThatThrownBy(() -> new HashIndex(new long[] {-1, 1}))
        .hasMessageContaining("key 1 is out of order");
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    float[] floats = new float[50_000];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = i * 0.37f;
    }
    long[] longs = new Random(1).longs(20_000).toArray();
    byte[] file = written(floats, longs);
    try (TableReader in = new TableReader(new ByteArrayInputStream(file), "test.tables")) {
      assertThat(in.text()).isEqualTo("Häuser");
      assertThat(in.floats()).isEqualTo(floats);
      assertThat(in.longs()).isEqualTo(longs);
      assertThat(in.shorts()).isEqualTo(new short[] {-2, 7});
      in.end();
    }
  }

  @Test
  void aFileThatIsCutOffIsNoticed() throws IOException {
    byte[] file = written(new float[10], new long[10]);
    byte[] cut = Arrays.copyOf(file, file.length - 30);
    try (TableReader in = new TableReader(new ByteArrayInputStream(cut), "test.tables")) {
      in.text();
      in.floats();
      assertThatThrownBy(in::longs).hasMessage("test.tables is cut off");
    }
  }

  @Test
  void anotherFileIsRefused() {
    assertThatThrownBy(
            () -> new TableReader(new ByteArrayInputStream(new byte[100]), "test.tables"))
        .hasMessageContaining("test.tables is no file of tables");
  }

  private static byte[] written(float[] floats, long[] longs) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TableWriter out = new TableWriter(bytes)) {
      out.text("Häuser");
      out.floats(floats);
      out.longs(longs);
      out.shorts(new short[] {-2, 7});
    }
    return bytes.toByteArray();
  }
}
