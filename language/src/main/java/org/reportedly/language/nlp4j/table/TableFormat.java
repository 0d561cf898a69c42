package org.reportedly.language.nlp4j.table;

/** What writer and reader agree on: little-endian numbers, each array after its length. */
final class TableFormat {
  /** Changes with the format, so that no program reads another's file. */
  static final int MAGIC = 0x52505401;

  /** Stands at the end, so that a cut file is noticed. */
  static final int END = 0x444E4521;

  static final int CHUNK = 1 << 16;

  private TableFormat() {}
}
