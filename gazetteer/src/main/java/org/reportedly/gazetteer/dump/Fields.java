package org.reportedly.gazetteer.dump;

/** Reads fields of dump rows. */
final class Fields {
  private static final int LONGEST_NAME = 400;

  private Fields() {}

  static int id(String text) throws BrokenRow {
    try {
      int id = Integer.parseInt(text);
      if (id > 0) {
        return id;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new BrokenRow("no id: " + shown(text));
  }

  static double degrees(String text, double most) throws BrokenRow {
    double degrees;
    try {
      degrees = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new BrokenRow("no coordinate: " + shown(text));
    }
    if (!(degrees >= -most && degrees <= most)) {
      throw new BrokenRow("coordinate out of range: " + shown(text));
    }
    return degrees;
  }

  static long population(String text) throws BrokenRow {
    if (text.isEmpty()) {
      return 0;
    }
    try {
      return Math.max(0, Long.parseLong(text));
    } catch (NumberFormatException e) {
      throw new BrokenRow("no population: " + shown(text));
    }
  }

  static void checkName(String name) throws BrokenRow {
    if (name.isEmpty()) {
      throw new BrokenRow("no name");
    }
    if (name.length() > LONGEST_NAME) {
      throw new BrokenRow("a name of " + name.length() + " characters: " + shown(name));
    }
    if (name.chars().anyMatch(Character::isISOControl)) {
      throw new BrokenRow("control characters in the name: " + shown(name));
    }
  }

  static String code(String text) throws BrokenRow {
    if (text.length() > 80) {
      throw new BrokenRow("no code: " + shown(text));
    }
    return text;
  }

  /** At most 40 characters of a field, for messages. */
  static String shown(String text) {
    return "\"" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "\"";
  }
}
