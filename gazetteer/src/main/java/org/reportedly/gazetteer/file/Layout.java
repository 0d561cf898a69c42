package org.reportedly.gazetteer.file;

import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** Where things lie in the file, in bytes. */
final class Layout {
  static final long MAGIC = 0x0100005A41475052L;
  static final int HEADER = 32;
  static final int NAME = 12;
  static final int ROW = 40;

  static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;

  private Layout() {}
}
