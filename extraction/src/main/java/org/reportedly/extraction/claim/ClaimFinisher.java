package org.reportedly.extraction.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.reportedly.extraction.confidence.ConfidenceModel;
import org.reportedly.extraction.confidence.Signs;
import org.reportedly.extraction.grounds.Grounds;
import org.reportedly.language.Document;
import org.reportedly.model.Claim;
import org.reportedly.model.Evidence;
import org.reportedly.model.Note;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;

/** Gives claims their order, ids, codes and confidence. */
final class ClaimFinisher {
  private static final int ID_BYTES = 6;

  /** Words that only point at what others say; alone they state nothing. */
  private static final Set<String> POINTING =
      Set.of("that", "this", "it", "what", "which", "who", "whom");

  private final Codes codes;
  private final ConfidenceModel confidence;

  ClaimFinisher(Codes codes, ConfidenceModel confidence) {
    this.codes = codes;
    this.confidence = confidence;
  }

  /**
   * A finished claim.
   *
   * @param grounds what it was read from
   */
  record Finished(Claim claim, Grounds grounds) {}

  /** The claims in the order of their evidence. */
  List<Finished> finish(Report report, List<Draft> drafts) {
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.removeIf(
        draft -> POINTING.contains(draft.evidence().in(report.text()).toLowerCase(Locale.ROOT)));
    ordered.sort(Comparator.comparing(Draft::evidence));
    Set<String> ids = new HashSet<>();
    List<Finished> claims = new ArrayList<>();
    for (Draft draft : ordered) {
      Claim claim =
          new Claim(
              id(report, draft, ids),
              report.id(),
              Evidence.at(draft.evidence(), report.text()),
              draft.type(),
              codes.of(draft),
              draft.speakers(),
              draft.stance(),
              draft.actors(),
              draft.targets(),
              draft.place(),
              draft.when(),
              draft.figures(),
              draft.background(),
              0);
      double sure = confidence.of(Signs.of(claim, draft.grounds()));
      claims.add(new Finished(claim.withConfidence(sure), draft.grounds()));
    }
    return claims;
  }

  /** The reading of the report, with notes on what could not be read. */
  static Reading reading(Report report, Document document, List<Finished> claims) {
    List<Note> notes = new ArrayList<>();
    if (report.published().isEmpty()) {
      notes.add(Note.of("no publication date: words such as \"on Tuesday\" stay without a date"));
    }
    LongSentences.note(document).ifPresent(notes::add);
    return new Reading(report, claims.stream().map(Finished::claim).toList(), notes);
  }

  /** The report's id with a hash of where, what and by whom: the same in every run. */
  private static String id(Report report, Draft draft, Set<String> taken) {
    String content =
        draft.evidence().start()
            + " "
            + draft.evidence().end()
            + " "
            + draft.type().word()
            + " "
            + draft.stance().word()
            + " "
            + draft.speakers();
    for (int copy = 0; ; copy++) {
      String id = report.id() + "-" + hash(copy == 0 ? content : content + " " + copy);
      if (taken.add(id)) {
        return id;
      }
    }
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
