package org.reportedly.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.reportedly.ingest.archive.ArchiveReader;
import org.reportedly.ingest.feed.FeedReader;
import org.reportedly.ingest.page.PageReader;
import org.reportedly.ingest.text.MarkedUpText;
import org.reportedly.ingest.text.Unreadable;

/**
 * Whatever the bytes: what comes out is a reading or an {@link Unreadable}, never another
 * exception. In the normal run the corpus is tried; with {@code JAZZER_FUZZ=1} new bytes are
 * searched.
 */
class HostileBytesFuzzTest {
  @FuzzTest(maxDuration = "5m")
  void feeds(byte[] bytes) throws IOException {
    try {
      new FeedReader(1 << 20)
          .read(
              new ByteArrayInputStream(bytes),
              Optional.empty(),
              Optional.empty(),
              (header, entry) -> {
                assertThat(header).isNotNull();
                assertThat(entry).isNotNull();
                return true;
              });
    } catch (Unreadable told) {
      assertThat(told.reason()).isNotBlank();
    }
  }

  @FuzzTest(maxDuration = "5m")
  void pages(byte[] bytes) {
    try {
      String html = MarkedUpText.decode(bytes, Optional.empty()).text();
      assertThat(new PageReader().read(html, Optional.empty()).paragraphs())
          .allSatisfy(paragraph -> assertThat(paragraph).isNotBlank());
    } catch (Unreadable told) {
      assertThat(told.reason()).isNotBlank();
    }
  }

  @FuzzTest(maxDuration = "5m")
  void archives(byte[] bytes) {
    new ArchiveReader(1 << 20, (packed, _) -> packed)
        .read(
            new ByteArrayInputStream(bytes),
            capture -> assertThat(capture.address()).startsWith("http"),
            told -> assertThat(told.reason()).isNotBlank());
  }
}
