package org.reportedly.ingest.document;

/** What a process of its own can read. */
public enum DocumentKind {
  /** A PDF. */
  PDF("the PDF", "Save its text as a .txt file, for instance with: pdftotext."),
  /** A mail. */
  MAIL("the mail", "Save its text as a .txt file.");

  private final String words;
  private final String wayOut;

  DocumentKind(String words, String wayOut) {
    this.words = words;
    this.wayOut = wayOut;
  }

  /** What it is called towards a person. */
  String words() {
    return words;
  }

  /** What a person can do where it cannot be read. */
  String wayOut() {
    return wayOut;
  }
}
