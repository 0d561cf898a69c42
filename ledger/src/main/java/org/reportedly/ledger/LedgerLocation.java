package org.reportedly.ledger;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.ledger.problem.LedgerProblem;

/** Where a ledger is kept. */
public sealed interface LedgerLocation {
  /** What every address of a database on a server begins with. */
  String SERVER_PREFIX = "jdbc:postgresql:";

  /** The location for a person; never a password. */
  String shown();

  /**
   * An SQLite file.
   *
   * @param path the file, which need not exist yet
   */
  record InFile(Path path) implements LedgerLocation {
    @Override
    public String shown() {
      return path.toString();
    }
  }

  /**
   * A PostgreSQL database.
   *
   * @param url {@code jdbc:postgresql://server/database?user=…}
   */
  record OnServer(String url) implements LedgerLocation {
    @Override
    public String shown() {
      return url.replaceAll("[?#].*", "").replaceAll("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
      return shown();
    }
  }

  /**
   * The location that a person typed: a path, or an address that begins with {@code
   * jdbc:postgresql:}.
   */
  static LedgerLocation parse(String typed) {
    if (typed.startsWith(SERVER_PREFIX)) {
      return new OnServer(typed);
    }
    try {
      if (!typed.isBlank() && !typed.startsWith("jdbc:")) {
        return new InFile(Path.of(typed));
      }
    } catch (InvalidPathException noPath) {
      // Told below.
    }
    throw LedgerException.of(
        LedgerProblem.UNREACHABLE,
        "this is no place for a ledger: " + typed,
        "Give the path of a file, or jdbc:postgresql://server/database.");
  }

  /**
   * The user's own ledger: {@code reportedly/ledger.db} in the user's data folder.
   *
   * @param environment the environment's variables; {@code XDG_DATA_HOME} names the data folder
   * @param home the user's home folder, in which it is {@code .local/share} otherwise
   */
  static LedgerLocation ofUser(Map<String, String> environment, Path home) {
    String named = environment.getOrDefault("XDG_DATA_HOME", "");
    // The XDG base directory specification tells programs to ignore relative paths.
    Path data = named.startsWith("/") ? Path.of(named) : home.resolve(".local").resolve("share");
    return new InFile(data.resolve("reportedly").resolve("ledger.db"));
  }
}
