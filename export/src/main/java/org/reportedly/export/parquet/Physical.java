package org.reportedly.export.parquet;

import org.reportedly.export.table.Kind;

/** How a kind of cell lies in the file, by the numbers of Parquet's format. */
enum Physical {
  BOOLEAN(0),
  INT_32(1),
  INT_64(2),
  DOUBLE(5),
  BYTE_ARRAY(6);

  private static final int UTF_8 = 0;
  private static final int DATE = 6;
  private static final int TIMESTAMP_MILLIS = 9;

  private final int number;

  Physical(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  static Physical of(Kind kind) {
    return switch (kind) {
      case TEXT, WORDS -> BYTE_ARRAY;
      case WHOLE, MOMENT -> INT_64;
      case DECIMAL -> DOUBLE;
      case FLAG -> BOOLEAN;
      case DAY -> INT_32;
    };
  }

  /** Writes what the numbers mean, both in the older and the newer way of saying so. */
  static void meaning(Kind kind, CompactThrift element) {
    switch (kind) {
      case TEXT, WORDS -> {
        element.number(6, UTF_8);
        element.structure(10, type -> type.structure(1, _ -> {}));
      }
      case DAY -> {
        element.number(6, DATE);
        element.structure(10, type -> type.structure(6, _ -> {}));
      }
      case MOMENT -> {
        element.number(6, TIMESTAMP_MILLIS);
        element.structure(10, type -> type.structure(8, Physical::inUtcToTheMillisecond));
      }
      case WHOLE, DECIMAL, FLAG -> {}
    }
  }

  private static void inUtcToTheMillisecond(CompactThrift timestamp) {
    timestamp.flag(1, true);
    timestamp.structure(2, unit -> unit.structure(1, _ -> {}));
  }
}
