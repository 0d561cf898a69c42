package org.reportedly.gazetteer.shape;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The outlines' file: two lists, provinces and countries. Numbers of rings and points, and the
 * steps from point to point, are written in as few bytes as they need (zigzag, seven bits a byte).
 */
public final class OutlineFile {
  private static final int MOST = 10_000_000;

  private OutlineFile() {}

  /** Writes a list of outlines. */
  public static void write(List<Outline> outlines, DataOutputStream out) throws IOException {
    number(outlines.size(), out);
    for (Outline outline : outlines) {
      out.writeUTF(outline.code());
      number(outline.geonames(), out);
      out.writeUTF(outline.name());
      out.writeUTF(outline.country());
      number(outline.rings().size(), out);
      for (Ring ring : outline.rings()) {
        number(ring.size(), out);
        int east = 0;
        int north = 0;
        for (int i = 0; i < ring.size(); i++) {
          number(ring.east(i) - east, out);
          number(ring.north(i) - north, out);
          east = ring.east(i);
          north = ring.north(i);
        }
      }
    }
  }

  static List<Outline> read(DataInputStream in) throws IOException {
    int count = size(in);
    List<Outline> outlines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String code = in.readUTF();
      int geonames = number(in);
      String name = in.readUTF();
      String country = in.readUTF();
      int rings = size(in);
      List<Ring> read = new ArrayList<>();
      for (int ring = 0; ring < rings; ring++) {
        read.add(ring(in));
      }
      outlines.add(new Outline(code, geonames, name, country, read));
    }
    return outlines;
  }

  private static Ring ring(DataInputStream in) throws IOException {
    int points = size(in);
    int[] east = new int[points];
    int[] north = new int[points];
    for (int i = 0; i < points; i++) {
      east[i] = number(in) + (i > 0 ? east[i - 1] : 0);
      north[i] = number(in) + (i > 0 ? north[i - 1] : 0);
    }
    return new Ring(east, north);
  }

  private static int size(DataInputStream in) throws IOException {
    int size = number(in);
    if (size < 0 || size > MOST) {
      throw new IOException("the outlines are damaged");
    }
    return size;
  }

  private static void number(int value, DataOutputStream out) throws IOException {
    int rest = (value << 1) ^ (value >> 31);
    while ((rest & ~0x7f) != 0) {
      out.writeByte(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int number(DataInputStream in) throws IOException {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int next = in.readUnsignedByte();
      value |= (next & 0x7f) << shift;
      if ((next & 0x80) == 0) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
    throw new IOException("the outlines are damaged");
  }
}
