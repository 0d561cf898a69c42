package org.reportedly.export.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.reportedly.export.table.Cell;
import org.reportedly.export.table.Kind;

/** The cells of one column in one group of rows, while they are gathered. */
final class Chunk {
  private static final int LARGEST_BIT = 7;

  private final boolean list;
  private final Levels definitions = new Levels();
  private final Levels repetitions = new Levels();
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private int levels;
  private int bits;
  private int bitsUsed;

  Chunk(Kind kind) {
    this.list = kind == Kind.WORDS;
  }

  /** How many levels a page of this chunk counts, empty cells included. */
  int levels() {
    return levels;
  }

  /** How many bytes wait here. */
  int size() {
    return values.size();
  }

  void add(Optional<Cell> cell) {
    if (cell.isEmpty()) {
      level(0, 0);
      return;
    }
    switch (cell.get()) {
      case Cell.Words words -> {
        int repetition = 0;
        for (String word : words.words()) {
          level(2, repetition);
          text(word);
          repetition = 1;
        }
      }
      case Cell.Text text -> one(() -> text(text.text()));
      case Cell.Whole whole -> one(() -> eightBytes(whole.number()));
      case Cell.Decimal decimal ->
          one(() -> eightBytes(Double.doubleToLongBits(decimal.number().doubleValue())));
      case Cell.Moment moment -> one(() -> eightBytes(moment.instant().toEpochMilli()));
      case Cell.Day day -> one(() -> fourBytes((int) day.day().toEpochDay()));
      case Cell.Flag flag -> one(() -> bit(flag.holds()));
    }
  }

  private void one(Runnable value) {
    level(1, 0);
    value.run();
  }

  private void level(int definition, int repetition) {
    definitions.add(definition);
    if (list) {
      repetitions.add(repetition);
    }
    levels++;
  }

  private void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    fourBytes(utf8.length);
    values.writeBytes(utf8);
  }

  private void fourBytes(int number) {
    values.writeBytes(
        ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array());
  }

  private void eightBytes(long number) {
    values.writeBytes(
        ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(number).array());
  }

  private void bit(boolean set) {
    bits |= (set ? 1 : 0) << bitsUsed;
    if (bitsUsed++ == LARGEST_BIT) {
      endBits();
    }
  }

  private void endBits() {
    values.write(bits);
    bits = 0;
    bitsUsed = 0;
  }

  /** The bytes of a page: levels, then values; empties this. */
  byte[] take() {
    if (bitsUsed > 0) {
      endBits();
    }
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    if (list) {
      page.writeBytes(repetitions.take());
    }
    page.writeBytes(definitions.take());
    page.writeBytes(values.toByteArray());
    values.reset();
    levels = 0;
    return page.toByteArray();
  }
}
