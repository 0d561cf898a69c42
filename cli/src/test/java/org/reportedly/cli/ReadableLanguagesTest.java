package org.reportedly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.extraction.explanation.ExplainedReading;
import org.reportedly.model.Note;
import org.reportedly.model.Provenance;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;

class ReadableLanguagesTest {
  private final ReadableLanguages reader =
      new ReadableLanguages(
          report -> new Reading(report, List.of(), List.of(Note.of("read as English"))));

  private String noteOn(Report report) {
    return reader.read(report).notes().getFirst().message();
  }

  @Test
  void readsEnglishAndWhatCannotBeTold() {
    assertThat(noteOn(Report.of("a", "The quay is open again, and the mail is to leave today.")))
        .isEqualTo("read as English");
    assertThat(noteOn(Report.of("b", "Quay open"))).isEqualTo("read as English");
  }

  @Test
  void letsOtherLanguagesBeAndTellsSo() {
    assertThat(
            noteOn(
                Report.of(
                    "c", "Порт снова открыт после шторма, сообщило управление, и это не всё.")))
        .isEqualTo("This report is in Russian, which cannot be read yet: it has no claims.");
  }

  @Test
  void believesTheReportWhereItsWordsDoNotTell() {
    Report brief = Report.of("d", "Hafen offen").with(Provenance.UNKNOWN.in(Optional.of("de-AT")));

    assertThat(noteOn(brief)).contains("German");
  }

  @Test
  void whoAsksWhyIsAnsweredByTheReaderOfEnglishAndNotWithoutReasons() {
    ClaimReader english =
        new ClaimReader() {
          @Override
          public Reading read(Report report) {
            throw new AssertionError("nobody asked to read without reasons");
          }

          @Override
          public ExplainedReading explain(Report report) {
            Note note = Note.of("explained in English");
            return ExplainedReading.unexplained(new Reading(report, List.of(), List.of(note)));
          }
        };

    ReadableLanguages readable = new ReadableLanguages(english);

    assertThat(readable.explain(Report.of("e", "Quay open")).reading().notes())
        .extracting(Note::message)
        .containsExactly("explained in English");
  }
}
