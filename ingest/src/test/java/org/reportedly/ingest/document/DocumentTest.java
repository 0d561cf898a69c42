package org.reportedly.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.ingest.time.WrittenDate;

class DocumentTest {
  private final DocumentReader reader = new DocumentReader(DocumentLimits.DEFAULT);

  private static byte[] pdf(String... lines) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      document.getDocumentInformation().setTitle("Quay open");
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        for (String line : lines) {
          content.showText(line);
          content.newLineAtOffset(0, -14);
        }
        content.endText();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @AfterEach
  void end() {
    reader.close();
  }

  @Test
  void readsAPdfInAProcessOfItsOwn() throws IOException, Unreadable {
    DocumentText text =
        reader.read(
            DocumentKind.PDF, pdf("The quay is open again after the sto-", "rm, they said."));

    assertThat(text.title()).contains("Quay open");
    assertThat(text.text()).isEqualTo("The quay is open again after the storm, they said.");
  }

  @Test
  void readsOneDocumentAfterAnother() throws IOException, Unreadable {
    for (int i = 0; i < 300; i++) {
      DocumentText text =
          reader.read(
              DocumentKind.MAIL,
              "From: Ada\r\nSubject: Open\r\nDate: 14 Aug 2024 09:30 +0300\r\n\r\nNo. %d\r\n"
                  .formatted(i)
                  .getBytes(StandardCharsets.UTF_8));
      assertThat(text.text()).isEqualTo("No. " + i);
      assertThat(text.published())
          .hasToString(
              "Optional[WrittenDate[day=2024-08-14, time=Optional[09:30], zone=Optional[+03:00]]]");
    }
    assertThat(reader.read(DocumentKind.PDF, pdf("Open.")).text()).isEqualTo("Open.");
  }

  @Test
  void aDocumentThatAsksForTooMuchTimeCostsOnlyItself() throws IOException {
    byte[] pdf = pdf("The quay is open.");
    try (DocumentReader hurried =
        new DocumentReader(new DocumentLimits(384, Duration.ofMillis(1), 1000))) {
      assertThatThrownBy(() -> hurried.read(DocumentKind.PDF, pdf))
          .hasMessageContaining("asks for more");
    }
  }

  @Test
  void aMailThatAsksForTooMuchMemoryCostsOnlyItself() throws IOException, Unreadable {
    String header = "Subject: Open\r\nContent-Type: text/html\r\n\r\n";
    byte[] greedy = (header + "<p>x".repeat(4_000_000)).getBytes(StandardCharsets.UTF_8);
    byte[] modest = (header + "<p>Open.</p>").getBytes(StandardCharsets.UTF_8);
    try (DocumentReader small =
        new DocumentReader(new DocumentLimits(32, Duration.ofSeconds(60), 100_000_000))) {
      assertThatThrownBy(() -> small.read(DocumentKind.MAIL, greedy))
          .hasMessage("the mail asks for more than 32 MiB or 60 s");
      assertThat(small.read(DocumentKind.MAIL, modest).text()).isEqualTo("Open.");
    }
  }

  @Test
  void aTextThatIsTooLongCostsOnlyItself() throws IOException, Unreadable {
    byte[] longOne =
        ("Subject: Open\r\n\r\n" + "open ".repeat(1000)).getBytes(StandardCharsets.UTF_8);
    try (DocumentReader small =
        new DocumentReader(new DocumentLimits(64, Duration.ofSeconds(60), 1000))) {
      assertThatThrownBy(() -> small.read(DocumentKind.MAIL, longOne))
          .hasMessage("the mail has a text longer than 1000 bytes");
      assertThat(small.read(DocumentKind.PDF, pdf("Open.")).text()).isEqualTo("Open.");
    }
  }

  @Test
  void aBrokenPdfIsTold() {
    byte[] broken = "%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> reader.read(DocumentKind.PDF, broken)).hasMessageContaining("broken");
  }

  @Test
  void readsAMailWithThePlainOfTwoForms() throws Unreadable {
    String mail =
        """
        From: Ada Lind <ada@harbour.example>
        Subject: =?utf-8?Q?Quay_open_=E2=80=93_at_last?=
        Date: Wed, 14 Aug 2024 09:30:00 +0300
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary=b

        --b
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        The quay is open=
         again,
        they said.

        The mail leaves today.
        --b
        Content-Type: text/html

        <p>The quay is <b>open</b>.</p>
        --b--
        """
            .replace("\n", "\r\n");

    DocumentText text = new MailReader().read(mail.getBytes(StandardCharsets.UTF_8));

    assertThat(text.title()).contains("Quay open – at last");
    assertThat(text.byline()).contains("Ada Lind");
    assertThat(text.published().map(WrittenDate::day)).hasToString("Optional[2024-08-14]");
    assertThat(text.paragraphs())
        .containsExactly("The quay is open again, they said.", "The mail leaves today.");
  }

  @Test
  void partsInPartsWithoutEndAreNoDanger() {
    StringBuilder mail = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n".formatted(i, i));
    }

    assertThatThrownBy(
            () -> new MailReader().read(mail.toString().getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void cutsAMailboxIntoMails() throws IOException {
    String box =
        """
        From a@h.example Wed Aug 14 09:30:00 2024
        Subject: One

        First.
        >From afar.

        From b@h.example Wed Aug 14 09:31:00 2024
        Subject: Two

        Second.
        """;
    MailboxFile mails =
        new MailboxFile(new ByteArrayInputStream(box.getBytes(StandardCharsets.UTF_8)), 10_000);

    assertThat(next(mails)).contains("Subject: One\n\nFirst.\nFrom afar.\n\n");
    assertThat(next(mails)).contains("Subject: Two\n\nSecond.\n");
    assertThat(next(mails)).isEmpty();
  }

  private static Optional<String> next(MailboxFile mails) throws IOException {
    return mails.next().map(mail -> new String(mail, StandardCharsets.UTF_8));
  }
}
