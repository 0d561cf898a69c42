package org.reportedly.export.geo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.reportedly.model.Coordinates;

/** A point as GeoPackages hold it: their header, then well-known binary, all little-endian. */
final class PointBlob {
  private static final int SIZE = 29;
  private static final byte VERSION = 0;
  private static final byte LITTLE_ENDIAN_WITHOUT_ENVELOPE = 1;
  private static final int WGS_84 = 4326;
  private static final byte LITTLE_ENDIAN = 1;
  private static final int POINT = 1;

  private PointBlob() {}

  static byte[] of(Coordinates point) {
    return ByteBuffer.allocate(SIZE)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("GP".getBytes(StandardCharsets.US_ASCII))
        .put(VERSION)
        .put(LITTLE_ENDIAN_WITHOUT_ENVELOPE)
        .putInt(WGS_84)
        .put(LITTLE_ENDIAN)
        .putInt(POINT)
        .putDouble(point.longitude())
        .putDouble(point.latitude())
        .array();
  }
}
