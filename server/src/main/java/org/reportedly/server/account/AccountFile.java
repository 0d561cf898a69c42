package org.reportedly.server.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reportedly.server.http.Role;

/**
 * Accounts in a file: one a line, with name, role and kept password parted by tabs. It is written
 * as a whole or not at all, readable by its owner alone.
 *
 * @param path where; need not exist yet
 */
public record AccountFile(Path path) {
  private static final String HEADER =
      "# Accounts of the desk: name, role (reader, analyst, admin), kept password. Parted by tabs.";

  /**
   * All accounts by name; none where there is no file.
   *
   * @throws IOException if it cannot be read; the message names the line
   */
  public Map<String, Account> accounts() throws IOException {
    Map<String, Account> accounts = new LinkedHashMap<>();
    if (!Files.exists(path)) {
      return accounts;
    }
    int number = 0;
    for (String line : Files.readAllLines(path)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        Account account = account(line, number);
        accounts.put(account.name(), account);
      }
    }
    return accounts;
  }

  private Account account(String line, int number) throws IOException {
    String[] cells = line.split("\t", -1);
    try {
      if (cells.length == 3) {
        return new Account(
            cells[0], role(cells[1]).orElse(Role.NOBODY), PasswordHash.parse(cells[2]));
      }
    } catch (IllegalArgumentException broken) {
      throw new IOException(
          "%s, line %d: %s. Mend or delete the line.".formatted(path, number, broken.getMessage()),
          broken);
    }
    throw new IOException(
        "%s, line %d: an account has three cells parted by tabs. Mend or delete the line."
            .formatted(path, number));
  }

  /** The role with the word. */
  public static Optional<Role> role(String word) {
    return Arrays.stream(Role.values())
        .filter(it -> it != Role.NOBODY && it.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** Adds an account, or puts it in the place of the one with its name. */
  public void put(Account account) throws IOException {
    Map<String, Account> accounts = accounts();
    accounts.put(account.name(), account);
    write(accounts);
  }

  /** Takes an account away; false where there is none of that name. */
  public boolean remove(String name) throws IOException {
    Map<String, Account> accounts = accounts();
    boolean was = accounts.remove(name) != null;
    if (was) {
      write(accounts);
    }
    return was;
  }

  private void write(Map<String, Account> accounts) throws IOException {
    List<String> lines =
        accounts.values().stream()
            .map(it -> String.join("\t", it.name(), it.role().word(), it.password().written()))
            .toList();
    Path folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "accounts", ".tsv");
    try {
      if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
      }
      Files.writeString(draft, HEADER + "\n" + String.join("\n", lines) + "\n");
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
