package org.reportedly.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource({
    "HTTP://Harbour.example, http://harbour.example/",
    "https://h.example/a b|c?q=[1]#top, https://h.example/a%20b%7Cc?q=%5B1%5D",
    "https://h.example/100%/x, https://h.example/100%25/x",
    "https://h.example/%D0%BA/é, https://h.example/%D0%BA/%C3%A9",
    "https://гавань.example/новости, https://xn--80aafc7c0e.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8",
    "http://user:word@h.example:8080/x, http://h.example:8080/x",
    "http://h.example/a/../b/./c, http://h.example/b/c",
    "'http:\\\\h.example\\x', http://h.example/x",
    "http://[2606:4700::1]:81/x, http://[2606:4700::1]:81/x",
  })
  void isReadAsBrowsersReadIt(String written, String meant) throws FetchFailure {
    assertThat(WebAddress.parse(written)).hasToString(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://h.example/", "http:///x", "http://", "h.example", "file:///etc"})
  void whatIsNoneIsTold(String written) {
    assertThatThrownBy(() -> WebAddress.parse(written)).isInstanceOf(FetchFailure.class);
  }

  @ParameterizedTest
  @CsvSource({
    "/next, https://h.example/next",
    "next, https://h.example/a/next",
    "?page=2, https://h.example/a/b?page=2",
    "../x y, https://h.example/x%20y",
    "//other.example/x, https://other.example/x",
    "HTTPS://other.example, https://other.example/",
  })
  void aRedirectMayLeaveOutWhatItShares(String location, String meant) throws FetchFailure {
    Answer answer =
        new Answer(
            URI.create("https://h.example/a/b?page=1"),
            302,
            Map.of("location", location),
            new byte[0],
            new byte[0],
            Completeness.WHOLE);

    assertThat(WebAddress.redirected(answer.target(), answer)).hasToString(meant);
  }

  @Test
  void aRedirectToNowhereIsTold() {
    Answer answer =
        new Answer(
            URI.create("https://h.example/"),
            302,
            Map.of(),
            new byte[0],
            new byte[0],
            Completeness.WHOLE);

    assertThatThrownBy(() -> WebAddress.redirected(answer.target(), answer))
        .hasMessageContaining("nowhere");
  }
}
