package org.reportedly.fusion.incident;

/** What an analyst decided about two claims, by their ids. It wins over any comparison. */
public sealed interface Decision {
  /** One of the two claims. */
  String one();

  /** The other. */
  String other();

  /** Whether it is about the claim with the id. */
  default boolean isAbout(String claim) {
    return one().equals(claim) || other().equals(claim);
  }

  /** Whether it is about the two claims that another decision is about. */
  default boolean isAboutBoth(Decision decision) {
    return isAbout(decision.one()) && isAbout(decision.other());
  }

  /** The two are about one occurrence. */
  record Same(String one, String other) implements Decision {
    public Same {
      requireTwo(one, other);
    }
  }

  /** The two are about different occurrences. */
  record Different(String one, String other) implements Decision {
    public Different {
      requireTwo(one, other);
    }
  }

  private static void requireTwo(String one, String other) {
    if (one.equals(other)) {
      throw new IllegalArgumentException("a decision is about two claims, not one: " + one);
    }
  }
}
