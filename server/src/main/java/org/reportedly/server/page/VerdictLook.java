package org.reportedly.server.page;

import org.reportedly.fusion.verdict.VerdictKind;

/** How a verdict is shown: by a sign and a word, so that nobody needs to see its colour. */
public final class VerdictLook {
  private VerdictLook() {}

  /** A sign of its own shape. */
  public static String sign(VerdictKind kind) {
    return switch (kind) {
      case CORROBORATED -> "●";
      case CONTESTED -> "◆";
      case UNCONFIRMED -> "◌";
      case SINGLE_SOURCE -> "○";
    };
  }

  /** The word for a person. */
  public static String label(VerdictKind kind) {
    return kind.word().replace('-', ' ');
  }

  /** What it means, in one sentence. */
  public static String meaning(VerdictKind kind) {
    return switch (kind) {
      case CORROBORATED -> "Two or more independent sources say so, and nobody denies it.";
      case CONTESTED -> "Somebody denies it, or what is told excludes each other.";
      case UNCONFIRMED -> "It is claimed, and somebody says that it is not confirmed.";
      case SINGLE_SOURCE -> "One source, however many reports repeat it.";
    };
  }
}
