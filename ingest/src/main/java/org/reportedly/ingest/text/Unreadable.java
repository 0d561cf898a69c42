package org.reportedly.ingest.text;

/** Why a stretch of bytes gives no report. It ends at the border of the package as a problem. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  private final String wayOut;

  /**
   * @param message what is wrong, without the source's name and the full stop
   * @param wayOut what a person can do about it, as a sentence
   */
  public Unreadable(String message, String wayOut) {
    super(message);
    this.wayOut = wayOut;
  }

  public String reason() {
    return String.valueOf(getMessage());
  }

  public String wayOut() {
    return wayOut;
  }
}
