package org.reportedly.fusion.link;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each signal, and each two of them together, is worth: {@code pair-weights.tsv}. */
@SuppressWarnings("EnumOrdinal") // Arrays and bits by ordinal, never stored: speed.
final class PairWeights {
  private static final String FILE = "pair-weights.tsv";
  private static final Map<String, Signal> SIGNALS =
      Arrays.stream(Signal.values())
          .collect(Collectors.toUnmodifiableMap(Signal::word, Function.identity()));

  private final double[] single = new double[Signal.values().length];
  private final double[][] together = new double[Signal.values().length][Signal.values().length];

  private PairWeights() {}

  static PairWeights bundled() {
    return of(DataFile.rows(FILE, 3));
  }

  /** The weights of a table in the form of the file. */
  static PairWeights of(String table) {
    return of(DataFile.rows(FILE, 3, table));
  }

  private static PairWeights of(List<DataFile.Row> rows) {
    PairWeights weights = new PairWeights();
    for (DataFile.Row row : rows) {
      Signal one = signal(row, 0);
      double weight = weight(row);
      if (row.cell(1).isEmpty()) {
        weights.single[one.ordinal()] = weight;
      } else {
        Signal other = signal(row, 1);
        weights.together[one.ordinal()][other.ordinal()] = weight;
        weights.together[other.ordinal()][one.ordinal()] = weight;
      }
    }
    return weights;
  }

  private static Signal signal(DataFile.Row row, int column) {
    Signal found = SIGNALS.get(row.cell(column));
    if (found == null) {
      throw row.wrong("no signal: " + row.cell(column));
    }
    return found;
  }

  private static double weight(DataFile.Row row) {
    try {
      return Double.parseDouble(row.cell(2));
    } catch (NumberFormatException wrong) {
      throw row.wrong("no number: " + row.cell(2));
    }
  }

  /** The sum of all that is found; above 0 the two claims rather share an incident. */
  double sum(Signals found) {
    double sum = 0;
    for (long bits = found.bits(); bits != 0; bits &= bits - 1) {
      int one = Long.numberOfTrailingZeros(bits);
      sum += single[one];
      for (long others = bits & (bits - 1); others != 0; others &= others - 1) {
        sum += together[one][Long.numberOfTrailingZeros(others)];
      }
    }
    return sum;
  }

  /** The signals that speak for one occurrence, the strongest first. */
  List<Signal> reasons(Signals found) {
    return found.toList().stream()
        .filter(signal -> signal != Signal.BASE && single[signal.ordinal()] > 0)
        .sorted(Comparator.comparingDouble((Signal signal) -> -single[signal.ordinal()]))
        .toList();
  }
}
