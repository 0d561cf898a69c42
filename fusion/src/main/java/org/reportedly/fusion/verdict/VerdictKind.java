package org.reportedly.fusion.verdict;

import java.util.Locale;

/** The four verdicts; where several hold, the first counts. */
public enum VerdictKind {
  /** Somebody denies it, or what is told excludes each other. */
  CONTESTED,
  /** Two or more independent sources say so, and nobody denies it. */
  CORROBORATED,
  /** It is claimed, and somebody says that it is not confirmed. */
  UNCONFIRMED,
  /** One source, however many reports repeat it. */
  SINGLE_SOURCE;

  /** The verdict's word in files and on screen, such as {@code single-source}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
