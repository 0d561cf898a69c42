package org.reportedly.export;

import java.util.Locale;

/** What can be handed on. */
public enum Subject {
  CLAIMS,
  INCIDENTS,
  REPORTS;

  /** The subject's word in commands and addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word that a person types. */
  @Override
  public String toString() {
    return word();
  }
}
