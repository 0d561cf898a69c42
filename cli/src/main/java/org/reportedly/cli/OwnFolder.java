package org.reportedly.cli;

import java.nio.file.Path;

/** The user's own data folder of this program, which need not exist yet. */
final class OwnFolder {
  private OwnFolder() {}

  /** {@code $XDG_DATA_HOME/reportedly}, or {@code ~/.local/share/reportedly}. */
  static Path of(Surroundings surroundings) {
    String named = surroundings.terminal().environment().getOrDefault("XDG_DATA_HOME", "");
    Path data =
        named.startsWith("/")
            ? Path.of(named)
            : Path.of(System.getProperty("user.home", "."), ".local", "share");
    return data.resolve("reportedly");
  }
}
