package org.reportedly.export.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes structures in Thrift's compact protocol, fields in the order of their numbers. */
final class CompactThrift {
  private static final int TRUE = 1;
  private static final int FALSE = 2;
  private static final int INT_32 = 5;
  private static final int INT_64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;
  private static final int LONGEST_SHORT_LIST = 14;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int last;

  /** A part of a structure. */
  @FunctionalInterface
  interface Part {
    /** Writes the part's fields. */
    void write(CompactThrift thrift);
  }

  /** One structure on its own. */
  static byte[] of(Part fields) {
    CompactThrift thrift = new CompactThrift();
    fields.write(thrift);
    thrift.out.write(0);
    return thrift.out.toByteArray();
  }

  private void field(int number, int type) {
    int step = number - last;
    out.write(step << 4 | type);
    last = number;
  }

  void flag(int number, boolean value) {
    field(number, value ? TRUE : FALSE);
  }

  void number(int field, int value) {
    field(field, INT_32);
    zigzag(value);
  }

  void longNumber(int field, long value) {
    field(field, INT_64);
    zigzag(value);
  }

  void text(int field, String value) {
    field(field, BINARY);
    bytes(value);
  }

  void structure(int field, Part fields) {
    field(field, STRUCT);
    nested(fields);
  }

  void structures(int field, List<? extends Part> all) {
    list(field, STRUCT, all.size());
    all.forEach(this::nested);
  }

  void numbers(int field, List<Integer> all) {
    list(field, INT_32, all.size());
    all.forEach(this::zigzag);
  }

  void texts(int field, List<String> all) {
    list(field, BINARY, all.size());
    all.forEach(this::bytes);
  }

  private void list(int field, int type, int size) {
    field(field, LIST);
    if (size <= LONGEST_SHORT_LIST) {
      out.write(size << 4 | type);
    } else {
      out.write(0xF0 | type);
      varint(size);
    }
  }

  private void nested(Part fields) {
    outer.push(last);
    last = 0;
    fields.write(this);
    out.write(0);
    last = outer.pop();
  }

  private void bytes(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    varint(utf8.length);
    out.writeBytes(utf8);
  }

  private void zigzag(long value) {
    varint(value << 1 ^ value >> 63);
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
