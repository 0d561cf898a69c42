package org.reportedly.gazetteer.entry;

/** How a name belongs to a place, from the closest to the loosest. */
public enum NameQuality {
  /** Its usual name. */
  MAIN(0),
  /** Another, former or foreign name. */
  ALTERNATE(1),
  /** A part of its name, such as that of a county without the word. */
  SHORTENED(2),
  /** It only sounds like its name in another transliteration. */
  SOUND(3);

  private final int code;

  NameQuality(int code) {
    this.code = code;
  }

  /** The quality's number in gazetteer files: two bits, the lower the closer. */
  public int code() {
    return code;
  }
}
