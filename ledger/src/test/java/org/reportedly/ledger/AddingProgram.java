package org.reportedly.ledger;

import java.nio.file.Path;
import java.util.Random;
import org.reportedly.ledger.LedgerLocation.InFile;

/** Adds reports until it is killed, and names each on standard output once it is kept. */
final class AddingProgram {
  private AddingProgram() {}

  /** Arguments: the ledger's file, and the number of the first report. */
  public static void main(String[] arguments) {
    try (Ledger ledger = Ledger.open(new InFile(Path.of(arguments[0])))) {
      for (int number = Integer.parseInt(arguments[1]); ; number++) {
        ledger.add(Given.random("report-" + number, 20, new Random(number)), "the program");
        System.out.println("report-" + number);
        System.out.flush();
      }
    }
  }
}
