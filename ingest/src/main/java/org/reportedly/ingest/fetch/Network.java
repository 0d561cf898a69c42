package org.reportedly.ingest.fetch;

import java.net.InetAddress;

/**
 * A block of addresses.
 *
 * @param base an address of the block
 * @param length how many leading bits all its addresses share
 */
record Network(InetAddress base, int length) {
  /** The block by its base as a literal, such as {@code 10.0.0.0} and 8. */
  static Network of(String base, int length) {
    return new Network(InetAddress.ofLiteral(base), length);
  }

  boolean holds(InetAddress address) {
    byte[] own = base.getAddress();
    byte[] other = address.getAddress();
    if (own.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < length; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((own[bit / 8] & mask) != (other[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
