package org.reportedly.cli;

/** A setting that cannot be used; the message names the file and the way out. */
final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SettingsException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  SettingsException(String sentence) {
    super(sentence);
  }
}
