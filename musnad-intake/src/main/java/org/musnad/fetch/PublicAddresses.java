package org.musnad.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Tells addresses that everybody reaches from those that only this machine or its network does. Of IPv6 only what is given
 * out to the world (2000::/3) is public, less the parts that hold an IPv4 address within or are not routed.
 */
final class PublicAddresses {
  /** By the registries of special-purpose addresses (RFC 6890 and after), and one address that a cloud keeps for its own. */
  private static final List<Block> CLOSED = List.of(
      Block.of("0.0.0.0", 8), Block.of("10.0.0.0", 8), Block.of("100.64.0.0", 10), Block.of("127.0.0.0", 8),
      Block.of("168.63.129.16", 32), Block.of("169.254.0.0", 16), Block.of("172.16.0.0", 12), Block.of("192.0.0.0", 24),
      Block.of("192.0.2.0", 24), Block.of("192.88.99.0", 24), Block.of("192.168.0.0", 16), Block.of("198.18.0.0", 15),
      Block.of("198.51.100.0", 24), Block.of("203.0.113.0", 24), Block.of("224.0.0.0", 4), Block.of("240.0.0.0", 4),
      Block.of("2001::", 23), Block.of("2001:db8::", 32), Block.of("2002::", 16), Block.of("3fff::", 20));

  private static final Block GIVEN_OUT = Block.of("2000::", 3);
  private static final int BYTES_OF_4 = 4;

  private PublicAddresses() {}

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    return (bytes.length == BYTES_OF_4 || GIVEN_OUT.holds(bytes)) && CLOSED.stream().noneMatch(block -> block.holds(bytes));
  }

  /** All addresses that begin with the same bits. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Block(byte[] start, int bits) {
    static Block of(String address, int bits) {
      try {
        return new Block(InetAddress.getByName(address).getAddress(), bits);
      } catch (UnknownHostException e) {
        throw new IllegalStateException(e);
      }
    }

    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % Byte.SIZE);
        if (((address[bit / Byte.SIZE] ^ start[bit / Byte.SIZE]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
