package org.reportedly.server;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.reportedly.server.account.AccountFile;
import org.reportedly.server.account.OpenIdSettings;

/**
 * Where a desk listens, and for whom.
 *
 * @param host the name or number of the network that it listens on
 * @param port 0 for any that is free
 * @param hostNames further names that it goes by, as browsers know it
 * @param author the name that changes are kept under where there are no accounts
 * @param accounts who may use it; empty where everybody who reaches it may, which only loopback
 *     allows
 * @param openId how people sign in with an account elsewhere, too; only where there are accounts
 */
public record DeskSettings(
    String host,
    int port,
    List<String> hostNames,
    String author,
    Optional<AccountFile> accounts,
    Optional<OpenIdSettings> openId) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  public DeskSettings {
    hostNames = List.copyOf(hostNames);
    if (host.isBlank() || author.isBlank()) {
      throw new IllegalArgumentException("a desk needs a host and an author");
    }
    if (accounts.isEmpty() && !isLoopback(host)) {
      throw new IllegalArgumentException("a desk that others can reach needs accounts");
    }
    if (openId.isPresent() && accounts.isEmpty()) {
      throw new IllegalArgumentException("signing in elsewhere needs accounts");
    }
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("there is no port " + port);
    }
  }

  /** Only for this machine. */
  public static DeskSettings loopback(int port, String author) {
    return new DeskSettings(
        "127.0.0.1", port, List.of(), author, Optional.empty(), Optional.empty());
  }

  /** Whether only this machine reaches a host. */
  public static boolean isLoopback(String host) {
    return LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
  }

  InetSocketAddress address() {
    return InetSocketAddress.createUnresolved(host, port);
  }

  /** The names that requests may be sent to; on loopback no others, so that no site can pose. */
  Set<String> hosts() {
    Set<String> names = new TreeSet<>(LOOPBACK);
    names.add(host.toLowerCase(Locale.ROOT));
    hostNames.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    openId.ifPresent(it -> names.add(it.desk().getHost().toLowerCase(Locale.ROOT)));
    return names;
  }

  String shownHost() {
    return hostNames.isEmpty() ? host : hostNames.getFirst();
  }
}
