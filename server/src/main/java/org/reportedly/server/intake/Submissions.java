package org.reportedly.server.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.ingest.Intake;
import org.reportedly.ingest.Limits;
import org.reportedly.ingest.ReportDefaults;
import org.reportedly.ingest.ReportSource;
import org.reportedly.ingest.WebIntake;
import org.reportedly.ingest.fetch.WebAddress;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.ledger.problem.LedgerProblem;
import org.reportedly.model.Note;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;

/**
 * Reads what is sent: a plain text, reports as JSON Lines, or what stands at a web address. A text
 * without an id gets one of its own words, so that the same text is known again. May be used by
 * many threads at once.
 */
public final class Submissions {
  private static final int ID_BYTES = 6;

  private final Supplier<ClaimReader> reader;
  private final Keeper keeper;
  private final WebIntake web;

  /**
   * @param reader asked for when there is something to read, since it takes long to load
   * @param keeper keeps what shall be kept
   * @param web fetches what stands at an address
   */
  public Submissions(Supplier<ClaimReader> reader, Keeper keeper, WebIntake web) {
    this.reader = reader;
    this.keeper = keeper;
    this.web = web;
  }

  /** Whether what was sent is one web address and nothing else. */
  public static boolean isAddress(String sent) {
    String bare = sent.strip();
    return WebAddress.isMeant(bare) && bare.chars().noneMatch(Character::isWhitespace);
  }

  /**
   * Reads all that is sent.
   *
   * @param body a text, or JSON Lines where it begins with a brace
   * @param about what the sender knows of reports that do not say it themselves
   * @param keptBy under whose name they are kept; empty where they are only read
   */
  public List<Submitted> submit(byte[] body, About about, Optional<String> keptBy) {
    List<Submitted> all = new ArrayList<>();
    each(body, about, keptBy, all::add);
    return all;
  }

  /** The same, each handed over as soon as it was read, on this thread. */
  public void each(byte[] body, About about, Optional<String> keptBy, Consumer<Submitted> out) {
    boolean plain = !new String(body, StandardCharsets.UTF_8).stripLeading().startsWith("{");
    new ReportSource(Limits.DEFAULT, () -> new ByteArrayInputStream(body))
        .read(
            List.of(ReportSource.STANDARD_INPUT),
            defaults(about),
            found -> out.accept(take(plain ? named(found, about) : found, keptBy)));
  }

  /**
   * Reads what stands at an address: a page, a document, or all entries of a feed.
   *
   * @param address of the web, as a person wrote it
   * @param about what the sender knows of reports that do not say it themselves
   * @param keptBy under whose name they are kept; empty where they are only read
   * @param out takes each as soon as it was read, on this thread
   */
  public void visit(String address, About about, Optional<String> keptBy, Consumer<Submitted> out) {
    if (!isAddress(address)) {
      throw new IllegalArgumentException("this is no address of the web: " + address);
    }
    new ReportSource(Limits.DEFAULT, ByteArrayInputStream::nullInputStream, () -> web)
        .read(List.of(address.strip()), defaults(about), found -> out.accept(take(found, keptBy)));
  }

  private static ReportDefaults defaults(About about) {
    return new ReportDefaults(about.published(), about.outlet());
  }

  private static Intake named(Intake intake, About about) {
    return switch (intake) {
      case Intake.Problem problem -> problem;
      case Intake.Received(String source, Report report, List<Note> notes, boolean whole) ->
          new Intake.Received(
              source,
              new Report(
                  about.id().orElseGet(() -> "text-" + fingerprint(report.text())),
                  report.scene(),
                  report.outlet(),
                  report.published(),
                  about.title().or(report::title),
                  report.text(),
                  report.provenance()),
              notes,
              whole);
    };
  }

  /** Reads one report, if it is one, and keeps it if it shall be kept. */
  public Submitted take(Intake intake, Optional<String> keptBy) {
    return switch (intake) {
      case Intake.Problem problem -> new Submitted.Refused(List.of(problem.sentence()));
      case Intake.Received received -> read(received.report(), received.notes(), keptBy);
    };
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
