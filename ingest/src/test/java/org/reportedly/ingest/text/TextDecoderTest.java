package org.reportedly.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.model.Note;

class TextDecoderTest {
  private static final String NEWS =
      "The mayor said “three drones” fell near Kramatorsk – no one was hurt.";

  private final TextDecoder decoder = new TextDecoder();

  @Test
  void readsUtf8WithoutAWord() throws Unreadable {
    assertThat(decoder.decode(NEWS.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Decoded(NEWS, java.util.List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void takesTheCharsetFromAByteOrderMarkAndDropsTheMark(String charset) throws Unreadable {
    byte[] bytes = ("\uFEFF" + NEWS).getBytes(Charset.forName(charset));

    assertThat(decoder.decode(bytes).text()).isEqualTo(NEWS);
  }

  @Test
  void readsWindows1252AndTellsSo() throws Unreadable {
    Decoded decoded = decoder.decode(NEWS.getBytes(Charset.forName("windows-1252")));

    assertThat(decoded.text()).isEqualTo(NEWS);
    assertThat(decoded.notes())
        .extracting(Note::message)
        .containsExactly("Not UTF-8: read as windows-1252.");
  }

  @Test
  void keepsUtf8ThatHasAFewBrokenBytes() throws Unreadable {
    byte[] whole = (NEWS + " Крім того, лунали вибухи.").getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 2);

    Decoded decoded = decoder.decode(cut);

    assertThat(decoded.text()).startsWith(NEWS).endsWith("\uFFFD");
    assertThat(decoded.notes()).extracting(Note::message).first().asString().contains("1 bytes");
  }

  @Test
  void refusesACharsetThatCannotBeTold() {
    byte[] cyrillic = "Губернатор повідомив про вибухи".getBytes(Charset.forName("windows-1251"));

    assertThatThrownBy(() -> decoder.decode(cyrillic))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("neither UTF-8 nor");
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, a PDF document",
    "GIF89a, a GIF image",
    "'\n <!DOCTYPE HTML><title>x</title>', a web page",
  })
  void saysWhatAFileIsThatIsNoText(String beginning, String kind) {
    assertThatThrownBy(() -> decoder.decode(beginning.getBytes(StandardCharsets.UTF_8)))
        .hasMessage("this is " + kind);
  }

  @Test
  void refusesBinaryData() {
    byte[] program = new byte[2000];
    for (int i = 0; i < program.length; i++) {
      program[i] = (byte) (i % 7);
    }

    assertThatThrownBy(() -> decoder.decode(program)).hasMessageContaining("binary");
  }

  @Test
  void replacesSingleNulCharactersSoThatOffsetsStay() throws Unreadable {
    Decoded decoded = decoder.decode("Shells\0 fell.".getBytes(StandardCharsets.UTF_8));

    assertThat(decoded.text()).isEqualTo("Shells\uFFFD fell.");
    assertThat(decoded.notes()).hasSize(1);
  }

  @Test
  void replacesHalvesOfSurrogatePairsAndKeepsWholePairs() throws Unreadable {
    byte[] bytes = "\uFEFFA\uD83D\uDE80 rocket, half: \uD83D.".getBytes(StandardCharsets.UTF_16LE);
    bytes[bytes.length - 4] = 0x3D;
    bytes[bytes.length - 3] = (byte) 0xD8;

    assertThat(decoder.decode(bytes).text()).isEqualTo("A\uD83D\uDE80 rocket, half: \uFFFD.");
  }
}
