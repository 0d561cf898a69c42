package org.reportedly.actors;

/**
 * A word, or the part of a word between hyphens, as names are compared.
 *
 * @param key lower-case letters and digits without accents
 * @param letters the same letters and digits in their own case, with accents
 * @param word index of the word that it stands in
 * @param glued whether a hyphen joins it to the piece before
 * @param possessive whether "'s" follows
 */
record Piece(String key, String letters, int word, boolean glued, boolean possessive) {
  /** Whether it begins with a capital letter. */
  boolean capital() {
    return Character.isUpperCase(letters.codePointAt(0));
  }

  /** Whether it has a capital letter anywhere, as "eNCA" does. */
  boolean anyCapital() {
    return capitals() > 0;
  }

  /** How many capital letters it has. Called for every name there is, so without a stream. */
  int capitals() {
    int capitals = 0;
    for (int i = 0; i < letters.length(); i++) {
      if (Character.isUpperCase(letters.charAt(i))) {
        capitals++;
      }
    }
    return capitals;
  }

  Piece asPossessive() {
    return new Piece(key, letters, word, glued, true);
  }
}
