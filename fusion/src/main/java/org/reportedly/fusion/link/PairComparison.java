package org.reportedly.fusion.link;

/** Compares two claims in every respect. Immutable; many threads may use one. */
public final class PairComparison {
  private static final int NEXT_CHARACTERS = 160;
  private static final int NEAR_CHARACTERS = 600;
  private static final int NEAR_DAYS = 3;

  /** Evidence of fewer words tells little by its words. */
  private static final int FEW_WORDS = 4;

  private final Kindred kindred;
  private final Words words;

  private PairComparison(Kindred kindred, Words words) {
    this.kindred = kindred;
    this.words = words;
  }

  /** The comparison with the tables that come with it. */
  public static PairComparison bundled() {
    return new PairComparison(Kindred.bundled(), Words.bundled());
  }

  /** Which types may share an incident. */
  public Kindred kindred() {
    return kindred;
  }

  /** The claim cut up for comparing. */
  public Traits traits(org.reportedly.fusion.ReportedClaim claim) {
    return new Traits(claim, words);
  }

  /** All that comparing the two comes to; the same whichever is named first. */
  Signals compare(Traits one, Traits other) {
    Signals found = new Signals();
    found.add(Signal.BASE);
    found.add(type(one, other));
    found.add(PlaceComparison.of(one, other));
    found.add(TimeComparison.of(one, other));
    found.add(FigureComparison.of(one, other));
    actors(one, other, found);
    targets(one, other, found);
    words(one, other, found);
    names(one, other, found);
    published(one, other, found);
    text(one, other, found);
    stance(one, other, found);
    return found;
  }

  private Signal type(Traits one, Traits other) {
    var here = one.type();
    var there = other.type();
    if (here == there) {
      return switch (kindred.kind(here)) {
        case EVENT -> Signal.SAME_EVENT;
        case TOLL -> Signal.SAME_TOLL;
        case STATE -> Signal.SAME_STATE;
        case SPEECH -> Signal.SAME_SPEECH;
      };
    }
    return kindred.closeness(here, there) == Kindred.Closeness.NEAR
        ? Signal.KINDRED_NEAR
        : Signal.KINDRED_FAR;
  }

  private static void actors(Traits one, Traits other, Signals found) {
    boolean here = one.actorNames.length + one.actorParties.length > 0;
    boolean there = other.actorNames.length + other.actorParties.length > 0;
    if (here && there) {
      found.add(
          Words.shared(one.actorNames, other.actorNames) > 0
              ? Signal.SAME_ACTOR
              : Words.shared(one.actorParties, other.actorParties) > 0
                  ? Signal.SAME_ACTING_PARTY
                  : Signal.OTHER_ACTOR);
    } else if (here || there) {
      found.add(Signal.ACTOR_OF_ONE);
    }
  }

  private static void targets(Traits one, Traits other, Signals found) {
    boolean here = one.targetNames.length + one.targetParties.length > 0;
    boolean there = other.targetNames.length + other.targetParties.length > 0;
    if (here && there) {
      found.add(
          Words.shared(one.targetNames, other.targetNames) > 0
              ? Signal.SAME_TARGET
              : Words.shared(one.targetParties, other.targetParties) > 0
                  ? Signal.SAME_TARGET_PARTY
                  : Signal.OTHER_TARGET);
    } else if (here || there) {
      found.add(Signal.TARGET_OF_ONE);
    }
  }

  private static void words(Traits one, Traits other, Signals found) {
    int shared = Words.shared(one.words, other.words);
    int least = Math.min(one.words.length, other.words.length);
    if (shared == 0) {
      found.add(Signal.NO_WORDS);
      return;
    }
    double part = shared / (double) Math.max(1, least);
    found.add(
        shared >= 3 && part >= 0.6
            ? Signal.SAME_HEADLINE_WORDS
            : shared >= 2 && part >= 0.3 ? Signal.MANY_WORDS : Signal.SOME_WORDS);
  }

  private static void names(Traits one, Traits other, Signals found) {
    if (Math.min(one.length, other.length) < FEW_WORDS) {
      found.add(Signal.SHORT_WORDS);
    }
    int shared = Words.shared(one.names, other.names);
    if (shared > 0) {
      found.add(shared > 1 ? Signal.MANY_NAMES : Signal.ONE_NAME);
    } else if (one.names.length > 0 && other.names.length > 0) {
      found.add(Signal.NO_NAMES);
    }
  }

  private static void published(Traits one, Traits other, Signals found) {
    if (one.report().equals(other.report())
        || one.published == Traits.NO_DAY
        || other.published == Traits.NO_DAY) {
      return;
    }
    long gap = Math.abs((long) one.published - other.published);
    found.add(
        gap == 0
            ? Signal.PUBLISHED_SAME
            : gap == 1
                ? Signal.PUBLISHED_NEXT
                : gap <= NEAR_DAYS ? Signal.PUBLISHED_NEAR : Signal.PUBLISHED_FAR);
  }

  private static void text(Traits one, Traits other, Signals found) {
    boolean sameSpeaker = Words.shared(one.speaker, other.speaker) > 0;
    if (!one.report().equals(other.report())) {
      if (sameSpeaker) {
        found.add(Signal.SAME_SPEAKER);
      }
      return;
    }
    int gap = Math.max(one.spanStart, other.spanStart) - Math.min(one.spanEnd, other.spanEnd);
    boolean same = one.spanStart == other.spanStart && one.spanEnd == other.spanEnd;
    found.add(
        same
            ? Signal.SAME_EVIDENCE
            : gap <= NEXT_CHARACTERS
                ? Signal.NEXT_IN_TEXT
                : gap <= NEAR_CHARACTERS ? Signal.NEAR_IN_TEXT : Signal.FAR_IN_TEXT);
    boolean itself = one.speakers == other.speakers;
    found.add(
        sameSpeaker || itself ? Signal.SAME_SPEAKER_IN_REPORT : Signal.OTHER_SPEAKER_IN_REPORT);
  }

  private static void stance(Traits one, Traits other, Signals found) {
    boolean answer = one.answers != other.answers;
    if (answer) {
      found.add(found.contains(Signal.NEXT_IN_TEXT) ? Signal.ANSWER_NEXT : Signal.ANSWER);
    }
    if (one.ahead != other.ahead) {
      found.add(Signal.OTHER_MODE);
    } else if (one.ahead) {
      found.add(Signal.BOTH_AHEAD);
    }
    boolean here = one.background;
    boolean there = other.background;
    if (here != there) {
      found.add(Signal.BACKGROUND_OF_ONE);
    } else if (here) {
      found.add(Signal.BOTH_BACKGROUND);
    }
  }
}
