package org.reportedly.picture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.reportedly.actors.ActorBook;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.LedgerLocation.InFile;
import org.reportedly.model.Reading;

/**
 * Adds reports to a picture, up to four together, until it is killed; names each once it is kept.
 */
final class AddingProgram {
  private AddingProgram() {}

  /** Arguments: the ledger's file, and the number of the first report. */
  public static void main(String[] arguments) {
    try (Ledger ledger = Ledger.open(new InFile(Path.of(arguments[0])))) {
      Picture picture = Picture.of(ledger, ActorBook.bundled(), CatchingUp.UNWATCHED);
      int next = Integer.parseInt(arguments[1]);
      while (true) {
        List<Reading> some =
            IntStream.range(next, next + 1 + next % 4).mapToObj(AddingProgram::reading).toList();
        picture.addAll(some, Map.of(), "the program");
        some.forEach(reading -> System.out.println(reading.report().id()));
        System.out.flush();
        next += some.size();
      }
    }
  }

  private static Reading reading(int number) {
    return Crisis.reading("report-" + number, 10, number, new Random(number));
  }
}
