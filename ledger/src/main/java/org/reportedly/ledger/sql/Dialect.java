package org.reportedly.ledger.sql;

import java.util.Locale;

/** In what the two databases differ. */
enum Dialect {
  SQLITE,
  POSTGRESQL;

  /** The word that stands for the database in names of files. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A statement of a migration with the types of this database. */
  String translate(String statement) {
    return switch (this) {
      case SQLITE ->
          statement
              .replace("${whole}", "INTEGER")
              .replace("${real}", "REAL")
              .replace("${text}", "TEXT")
              .replace("${bytes}", "BLOB")
              .replace("${clustered}", "WITHOUT ROWID");
      // Compared by bytes, as SQLite does, so that both give the same order.
      case POSTGRESQL ->
          statement
              .replace("${whole}", "BIGINT")
              .replace("${real}", "DOUBLE PRECISION")
              .replace("${text}", "TEXT COLLATE \"C\"")
              .replace("${bytes}", "BYTEA")
              .replace("${clustered}", "");
    };
  }

  /** Asks how many tables have the given name. */
  String tableQuestion() {
    return switch (this) {
      case SQLITE -> "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?";
      case POSTGRESQL -> "%s AND table_name = ?".formatted(tablesQuestion());
    };
  }

  /** Asks how many tables there are. */
  String tablesQuestion() {
    return switch (this) {
      case SQLITE -> "SELECT count(*) FROM sqlite_master";
      case POSTGRESQL ->
          "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()";
    };
  }
}
