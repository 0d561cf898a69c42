package org.reportedly.gazetteer.name;

/** Which of GeoNames' alternate names can stand in an English text. */
public final class AlternateNames {
  private AlternateNames() {}

  /**
   * Whether the name is in Latin letters, begins as names do, and is no airport's or postal code.
   */
  public static boolean isUsable(String name) {
    if (name.length() < 3 || name.length() > 80) {
      return false;
    }
    boolean lower = false;
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (Character.isDigit(letter)) {
        return false;
      }
      if (Character.isLetter(letter)
          && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN) {
        return false;
      }
      lower |= Character.isLowerCase(letter);
    }
    // Names in small letters are pinyin and its like; those all in capitals are codes.
    return lower && name.chars().anyMatch(Character::isUpperCase);
  }
}
