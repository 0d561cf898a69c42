package org.reportedly.fusion.link;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How traits are written: one value after the other, big-endian, lists behind their lengths. */
final class TraitBytes {
  private TraitBytes() {}

  /** Takes values. */
  static final class Writer {
    private ByteBuffer buffer = ByteBuffer.allocate(512);

    private ByteBuffer room(int bytes) {
      if (buffer.remaining() < bytes) {
        int size = 2 * Math.max(buffer.capacity(), buffer.position() + bytes);
        buffer = ByteBuffer.wrap(Arrays.copyOf(buffer.array(), size)).position(buffer.position());
      }
      return buffer;
    }

    void number(int value) {
      room(Integer.BYTES).putInt(value);
    }

    void whole(long value) {
      room(Long.BYTES).putLong(value);
    }

    void real(double value) {
      room(Double.BYTES).putDouble(value);
    }

    void flag(boolean value) {
      room(1).put((byte) (value ? 1 : 0));
    }

    void text(String value) {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      number(bytes.length);
      room(bytes.length).put(bytes);
    }

    void numbers(int[] values) {
      number(values.length);
      for (int value : values) {
        number(value);
      }
    }

    byte[] bytes() {
      return Arrays.copyOf(buffer.array(), buffer.position());
    }
  }

  /** Gives values in the order in which they were taken; fails where there are none. */
  static final class Reader {
    private static final int[] NONE = {};

    private final ByteBuffer buffer;

    Reader(byte[] written) {
      this.buffer = ByteBuffer.wrap(written);
    }

    IllegalArgumentException wrong(String what) {
      return new IllegalArgumentException(
          "no traits of a claim: %s before byte %d".formatted(what, buffer.position()));
    }

    private ByteBuffer holding(int bytes) {
      if (buffer.remaining() < bytes) {
        throw wrong("cut off");
      }
      return buffer;
    }

    int number() {
      return holding(Integer.BYTES).getInt();
    }

    long whole() {
      return holding(Long.BYTES).getLong();
    }

    double real() {
      return holding(Double.BYTES).getDouble();
    }

    boolean flag() {
      return holding(1).get() != 0;
    }

    String text() {
      int length = length(1);
      String text = new String(buffer.array(), buffer.position(), length, StandardCharsets.UTF_8);
      buffer.position(buffer.position() + length);
      return text;
    }

    int[] numbers() {
      int length = length(Integer.BYTES);
      if (length == 0) {
        return NONE;
      }
      int[] values = new int[length];
      for (int i = 0; i < length; i++) {
        values[i] = buffer.getInt();
      }
      return values;
    }

    /** How many values of the given size follow, which are all there. */
    int length(int size) {
      int length = number();
      if (length < 0 || length > buffer.remaining() / size) {
        throw wrong("a length of " + length);
      }
      return length;
    }
  }
}
