package org.reportedly.picture;

import java.nio.file.Path;
import java.util.Random;
import org.reportedly.actors.ActorBook;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.LedgerLocation.InFile;

/** Adds reports to a picture until it is killed, and names each once it is kept. */
final class AddingProgram {
  private AddingProgram() {}

  /** Arguments: the ledger's file, and the number of the first report. */
  public static void main(String[] arguments) {
    try (Ledger ledger = Ledger.open(new InFile(Path.of(arguments[0])))) {
      Picture picture = Picture.of(ledger, ActorBook.bundled(), CatchingUp.UNWATCHED);
      for (int number = Integer.parseInt(arguments[1]); ; number++) {
        picture.add(
            Crisis.reading("report-" + number, 10, number, new Random(number)), "the program");
        System.out.println("report-" + number);
        System.out.flush();
      }
    }
  }
}
