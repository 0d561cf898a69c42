package org.reportedly.ingest.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.reportedly.ingest.fetch.FetchFailure.Kind;

/**
 * Which addresses may be reached. What counts is the address itself, never how it was written: a
 * name, a number in any notation, or an IPv4 address inside an IPv6 one.
 *
 * <p>Immutable; may be used by many threads at once.
 */
public final class AddressRule {
  /** Only the public internet. */
  public static final AddressRule PUBLIC_ONLY = new AddressRule(false);

  /** Octal and hexadecimal numbers, which some take for decimal ones and some for names. */
  private static final Pattern ODD_NUMBERS =
      Pattern.compile("(?:.*\\.)?(?:0\\d+|0[xX][0-9a-fA-F]*)(?:\\.[0-9a-fA-FxX.]*)?");

  /** Networks that are not the public internet, by IANA's registries of special addresses. */
  private static final List<Network> SPECIAL =
      List.of(
          Network.of("0.0.0.0", 8),
          Network.of("10.0.0.0", 8),
          Network.of("100.64.0.0", 10),
          Network.of("127.0.0.0", 8),
          Network.of("169.254.0.0", 16),
          Network.of("172.16.0.0", 12),
          Network.of("192.0.0.0", 24),
          Network.of("192.0.2.0", 24),
          Network.of("192.88.99.0", 24),
          Network.of("192.168.0.0", 16),
          Network.of("198.18.0.0", 15),
          Network.of("198.51.100.0", 24),
          Network.of("203.0.113.0", 24),
          Network.of("224.0.0.0", 3));

  /** The public part of IPv6; all else is local, reserved or leads to other networks. */
  private static final Network GLOBAL_UNICAST = Network.of("2000::", 3);

  private static final List<Network> SPECIAL_IN_GLOBAL =
      List.of(Network.of("2001::", 23), Network.of("2001:db8::", 32), Network.of("3fff::", 20));

  private static final Network SIX_TO_FOUR = Network.of("2002::", 16);
  private static final Network TRANSLATED = Network.of("64:ff9b::", 96);

  private final boolean allowPrivate;
  private final NameLookup lookup;

  /**
   * @param allowPrivate whether addresses of the machine and its own networks may be reached, too
   */
  public AddressRule(boolean allowPrivate) {
    this(allowPrivate, NameLookup.SYSTEM);
  }

  AddressRule(boolean allowPrivate, NameLookup lookup) {
    this.allowPrivate = allowPrivate;
    this.lookup = lookup;
  }

  /**
   * The addresses of a host that may be reached, at least one. Whoever connects must connect to one
   * of these very addresses: the next look-up of the name may give others.
   *
   * @throws FetchFailure if the host is unknown, or has no address that may be reached
   */
  List<InetAddress> resolve(String host) throws FetchFailure {
    if (ODD_NUMBERS.matcher(host).matches()) {
      throw new FetchFailure(
          Kind.REFUSED,
          "the host %s is a number that programs read in different ways".formatted(host),
          "Write it in decimal numbers without leading zeros.");
    }
    InetAddress[] all;
    try {
      all = lookup.all(host);
    } catch (UnknownHostException unknown) {
      throw new FetchFailure(
          Kind.PASSING, "there is no host " + host, "Check the name and the network.");
    }
    List<InetAddress> allowed =
        Arrays.stream(all).filter(address -> allowPrivate || isPublic(address)).toList();
    if (allowed.isEmpty()) {
      throw new FetchFailure(
          Kind.REFUSED,
          "the host %s is at an address that is not public".formatted(host),
          "If it is yours, allow it with --allow-private.");
    }
    return allowed;
  }

  /** Whether an address belongs to the public internet. */
  static boolean isPublic(InetAddress address) {
    return address instanceof Inet6Address six
        ? isPublic(six)
        : SPECIAL.stream().noneMatch(network -> network.holds(address));
  }

  private static boolean isPublic(Inet6Address six) {
    byte[] bytes = six.getAddress();
    if (SIX_TO_FOUR.holds(six)) {
      return isPublicInside(bytes, 2);
    }
    if (TRANSLATED.holds(six)) {
      return isPublicInside(bytes, 12);
    }
    return GLOBAL_UNICAST.holds(six)
        && SPECIAL_IN_GLOBAL.stream().noneMatch(network -> network.holds(six));
  }

  private static boolean isPublicInside(byte[] bytes, int from) {
    try {
      return isPublic(InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4)));
    } catch (UnknownHostException impossible) {
      return false;
    }
  }
}
