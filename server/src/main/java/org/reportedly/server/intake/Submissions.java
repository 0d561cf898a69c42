package org.reportedly.server.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.ingest.Intake;
import org.reportedly.ingest.Limits;
import org.reportedly.ingest.ReportDefaults;
import org.reportedly.ingest.ReportSource;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.ledger.problem.LedgerProblem;
import org.reportedly.model.Note;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;

/**
 * Reads what is sent: a plain text, or reports as JSON Lines. A text without an id gets one of its
 * own words, so that the same text is known again. May be used by many threads at once.
 */
public final class Submissions {
  private static final int ID_BYTES = 6;

  private final Supplier<ClaimReader> reader;
  private final Keeper keeper;

  /**
   * @param reader asked for when there is something to read, since it takes long to load
   * @param keeper keeps what shall be kept
   */
  public Submissions(Supplier<ClaimReader> reader, Keeper keeper) {
    this.reader = reader;
    this.keeper = keeper;
  }

  /**
   * Reads all that is sent.
   *
   * @param body a text, or JSON Lines where it begins with a brace
   * @param about what the sender knows of reports that do not say it themselves
   * @param keptBy under whose name they are kept; empty where they are only read
   */
  public List<Submitted> submit(byte[] body, About about, Optional<String> keptBy) {
    List<Intake> found = new ArrayList<>();
    new ReportSource(Limits.DEFAULT, () -> new ByteArrayInputStream(body))
        .read(
            List.of(ReportSource.STANDARD_INPUT),
            new ReportDefaults(about.published(), about.outlet()),
            found::add);
    boolean plain = !new String(body, StandardCharsets.UTF_8).stripLeading().startsWith("{");
    return found.stream().map(it -> submitted(it, about, plain, keptBy)).toList();
  }

  private Submitted submitted(Intake intake, About about, boolean plain, Optional<String> keptBy) {
    return switch (intake) {
      case Intake.Problem problem -> new Submitted.Refused(List.of(problem.sentence()));
      case Intake.Received received ->
          read(
              plain ? named(received.report(), about) : received.report(),
              received.notes(),
              keptBy);
    };
  }

  private static Report named(Report report, About about) {
    return new Report(
        about.id().orElseGet(() -> "text-" + fingerprint(report.text())),
        report.scene(),
        report.outlet(),
        report.published(),
        about.title(),
        report.text());
  }

  private Submitted read(Report report, List<Note> mended, Optional<String> keptBy) {
    Reading read = reader.get().read(report);
    List<Note> notes = new ArrayList<>(mended);
    notes.addAll(read.notes());
    Reading reading = new Reading(report, read.claims(), notes);
    try {
      return new Submitted.Read(reading, keptBy.map(author -> keeper.add(reading, author)));
    } catch (LedgerException failure) {
      if (failure.problem() != LedgerProblem.REFUSED) {
        throw failure;
      }
      return new Submitted.Refused(List.of(report.id() + ": " + failure.sentence()));
    }
  }

  private static String fingerprint(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
