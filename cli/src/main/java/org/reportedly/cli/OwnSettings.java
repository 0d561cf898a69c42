package org.reportedly.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reportedly.actors.ActorBook;
import org.reportedly.actors.ActorDataException;
import org.reportedly.gazetteer.border.BorderPolicy;

/**
 * What this user wants read differently: {@code settings.properties} and tables of actors, both in
 * the user's folder for configuration. A setting that cannot be used ends the command, because an
 * analyst who asked for one border must not get the other.
 *
 * @param folder where they are; need not exist
 */
record OwnSettings(Path folder) {
  private static final String FILE = "settings.properties";
  private static final String BORDERS = "borders";
  private static final String CONTACT = "contact";

  /**
   * The settings of the user whom the process runs for.
   *
   * @param environment with {@code XDG_CONFIG_HOME} where the user moved the folder (XDG Base
   *     Directory Specification; a path that is not absolute does not count)
   * @param properties with the user's home folder
   */
  static OwnSettings of(Map<String, String> environment, Properties properties) {
    Path configuration = Path.of(properties.getProperty("user.home", "."), ".config");
    try {
      Path told = Path.of(environment.getOrDefault("XDG_CONFIG_HOME", ""));
      configuration = told.isAbsolute() ? told : configuration;
    } catch (InvalidPathException noPath) {
      throw new SettingsException("XDG_CONFIG_HOME is no path; set it to a folder or unset it.");
    }
    return new OwnSettings(configuration.resolve("reportedly"));
  }

  /**
   * Which border counts for disputed land; the internationally recognised one by default.
   *
   * @throws SettingsException if the file cannot be read or names another setting or value
   */
  BorderPolicy borders() {
    String value = told().getProperty(BORDERS, BorderPolicy.RECOGNISED.name()).strip();
    return Arrays.stream(BorderPolicy.values())
        .filter(policy -> policy.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() ->
            new SettingsException(
                folder.resolve(FILE)
                    + ": "
                    + BORDERS
                    + " is \""
                    + value
                    + "\"; it may be "
                    + choices()
                    + "."));
  }

  /**
   * Where outlets can reach the user; empty if none is set.
   *
   * @throws SettingsException if the file cannot be read or names another setting
   */
  Optional<String> contact() {
    return Optional.ofNullable(told().getProperty(CONTACT));
  }

  private Properties told() {
    Path file = folder.resolve(FILE);
    Properties told = new Properties();
    if (!Files.exists(file)) {
      return told;
    }
    try (Reader reader = Files.newBufferedReader(file)) {
      told.load(reader);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new SettingsException(
          file + " cannot be read (" + unreadable.getMessage() + "). Mend or delete it.",
          unreadable);
    }
    for (String name : new TreeSet<>(told.stringPropertyNames())) {
      if (!name.equals(BORDERS) && !name.equals(CONTACT)) {
        throw new SettingsException(
            "%s: there is no setting \"%s\"; there are %s and %s."
                .formatted(file, name, BORDERS, CONTACT));
      }
    }
    return told;
  }

  /**
   * The book of actors, with this user's tables over the program's own, in the order of their
   * names.
   *
   * @throws SettingsException if a table cannot be used
   */
  ActorBook actors() {
    Path tables = folder.resolve("actors");
    try {
      return Files.isDirectory(tables) ? ActorBook.ofFolder(tables) : ActorBook.bundled();
    } catch (IOException unreadable) {
      throw new SettingsException(tables + " cannot be read: " + unreadable, unreadable);
    } catch (ActorDataException | IllegalArgumentException broken) {
      throw new SettingsException(
          "Among the tables of " + tables + ": " + broken.getMessage() + ". Mend or delete it.",
          broken);
    }
  }

  private static String choices() {
    return Arrays.stream(BorderPolicy.values())
        .map(policy -> policy.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" or "));
  }
}
