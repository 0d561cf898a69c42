package org.reportedly.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedUpTextTest {
  private static String decode(byte[] bytes, String named) {
    return MarkedUpText.decode(bytes, Optional.of(named).filter(name -> !name.isEmpty())).text();
  }

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  @Test
  void theMarkCountsMoreThanTheHeader() {
    assertThat(decode(bytes("\uFEFFÆther", "UTF-16LE"), "windows-1252")).isEqualTo("Æther");
  }

  @Test
  void theHeaderCountsMoreThanTheDocument() {
    assertThat(decode(bytes("<meta charset=koi8-r>Шторм", "windows-1251"), "windows-1251"))
        .endsWith("Шторм");
  }

  @Test
  void theDocumentTellsItsCharset() {
    assertThat(decode(bytes("<meta charset='windows-1251'>Шторм", "windows-1251"), ""))
        .endsWith("Шторм");
    assertThat(decode(bytes("<?xml version='1.0' encoding='koi8-r'?>Шторм", "koi8-r"), ""))
        .endsWith("Шторм");
  }

  @Test
  void aWrongDeclarationOverUtf8IsPassedOver() {
    assertThat(decode(bytes("<meta charset=iso-8859-1>Orkanböen, 20 €", "UTF-8"), ""))
        .endsWith("Orkanböen, 20 €");
    assertThat(decode(bytes("Orkanböen an der Küste", "windows-1252"), "utf-8"))
        .isEqualTo("Orkanböen an der Küste");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Порт снова открыт после шторма сообщило управление в среду утром",
    "KOI8-R, Порт снова открыт после шторма сообщило управление в среду утром",
    "windows-1252, Der Hafen ist nach dem Sturm für Fähren geöffnet und die Küste ist übersät",
    "windows-1256, أعيد فتح الميناء بعد العاصفة بحسب ما قالت السلطات يوم الأربعاء",
    "windows-1253, Το λιμάνι άνοιξε ξανά μετά την καταιγίδα είπαν οι αρχές την Τετάρτη",
    "windows-31j, 港は嵐の後に再び開かれたと当局は水曜日に発表しました",
  })
  void whatNobodyDeclaredIsGuessed(String charset, String text) {
    assertThat(decode(bytes(text, charset), "")).isEqualTo(text);
  }
}
