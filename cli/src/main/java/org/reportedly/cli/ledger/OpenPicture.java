package org.reportedly.cli.ledger;

import java.io.PrintStream;
import org.reportedly.actors.ActorBook;
import org.reportedly.cli.terminal.Progress;
import org.reportedly.cli.terminal.Terminal;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.LedgerLocation;
import org.reportedly.picture.Picture;

/**
 * A ledger that is open with its picture. A person at a terminal sees how far a ledger is that has
 * to be brought up to date first.
 *
 * @param ledger closed with this
 * @param picture the picture of it
 */
public record OpenPicture(Ledger ledger, Picture picture) implements AutoCloseable {
  /** Opens a ledger that is there. */
  public static OpenPicture existing(
      LedgerLocation place, ActorBook book, PrintStream screen, Terminal terminal) {
    return over(Ledger.openExisting(place), book, screen, terminal);
  }

  /** Opens a ledger, or makes it. */
  public static OpenPicture made(
      LedgerLocation place, ActorBook book, PrintStream screen, Terminal terminal) {
    return over(Ledger.open(place), book, screen, terminal);
  }

  private static OpenPicture over(
      Ledger ledger, ActorBook book, PrintStream screen, Terminal terminal) {
    try (Progress progress = Progress.on(screen, terminal)) {
      Picture picture =
          Picture.of(
              ledger,
              book,
              (done, all) ->
                  progress.tell(
                      "Weighing what the ledger holds: entry %d of %d".formatted(done, all)));
      return new OpenPicture(ledger, picture);
    } catch (RuntimeException failure) {
      ledger.close();
      throw failure;
    }
  }

  @Override
  public void close() {
    ledger.close();
  }
}
