package org.reportedly.export.parquet;

import java.util.ArrayList;
import java.util.List;
import org.reportedly.export.table.Column;
import org.reportedly.export.table.Kind;

/**
 * The tree of columns as the footer tells it, in depth-first order. A list takes three levels: the
 * column, which may be null, a repeated group, and the element.
 *
 * @param name of the table
 * @param columns in order
 */
record Schema(String name, List<? extends Column<?>> columns) {
  /** The repeated group in a list. */
  static final String LIST = "list";

  /** What a list holds. */
  static final String ELEMENT = "element";

  private static final int REQUIRED = 0;
  private static final int OPTIONAL = 1;
  private static final int REPEATED = 2;
  private static final int LIST_OF_OLD = 3;
  private static final int LIST_OF_NEW = 3;

  List<CompactThrift.Part> elements() {
    List<CompactThrift.Part> elements = new ArrayList<>();
    elements.add(it -> {
      it.text(4, name);
      it.number(5, columns.size());
    });
    for (Column<?> column : columns) {
      if (column.kind() == Kind.WORDS) {
        elements.add(it -> {
          it.number(3, OPTIONAL);
          it.text(4, column.name());
          it.number(5, 1);
          it.number(6, LIST_OF_OLD);
          it.structure(10, type -> type.structure(LIST_OF_NEW, _ -> {}));
        });
        elements.add(it -> {
          it.number(3, REPEATED);
          it.text(4, LIST);
          it.number(5, 1);
        });
        elements.add(it -> leaf(it, column.kind(), REQUIRED, ELEMENT));
      } else {
        elements.add(it -> leaf(it, column.kind(), OPTIONAL, column.name()));
      }
    }
    return elements;
  }

  private static void leaf(CompactThrift to, Kind kind, int repetition, String name) {
    to.number(1, Physical.of(kind).number());
    to.number(3, repetition);
    to.text(4, name);
    Physical.meaning(kind, to);
  }
}
