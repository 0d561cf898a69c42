package org.reportedly.ingest;

import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.reportedly.ingest.archive.EvidenceArchive;
import org.reportedly.ingest.fetch.Answer;
import org.reportedly.ingest.fetch.Completeness;
import org.reportedly.ingest.fetch.FetchFailure;
import org.reportedly.ingest.fetch.FetchLimits;
import org.reportedly.ingest.fetch.Fetched;
import org.reportedly.ingest.fetch.Fetcher;
import org.reportedly.ingest.fetch.Validators;
import org.reportedly.model.Note;
import org.reportedly.model.Provenance;

/**
 * Fetches content and keeps its bytes as evidence before anything is made of it.
 *
 * <p>May be used by many threads at once.
 *
 * @param fetcher makes the requests
 * @param evidence keeps what was fetched, if it is to be kept
 */
record KeptFetching(Fetcher fetcher, Optional<EvidenceArchive> evidence) {
  /**
   * What was fetched.
   *
   * @param content its words
   * @param completeness how much of them there is
   * @param movedTo where it has moved to for good
   * @param validators to fetch it with next time
   */
  record Got(
      Content content, Completeness completeness, Optional<URI> movedTo, Validators validators) {
    /** Tells if an end is missing. */
    List<Note> lost() {
      return completeness == Completeness.WHOLE
          ? List.of()
          : List.of(Note.of("It broke off while it was fetched; its end is missing."));
    }
  }

  /**
   * Fetches what stands at an address; empty if it has not changed since.
   *
   * @throws FetchFailure if there is nothing, or it cannot be kept
   */
  Optional<Got> get(URI address, Validators known) throws FetchFailure {
    return switch (fetcher.fetch(address, known)) {
      case Fetched.Unchanged _ -> Optional.empty();
      case Fetched.Received received ->
          Optional.of(
              new Got(
                  content(received),
                  received.answer().completeness(),
                  received.movedTo(),
                  received.validators()));
    };
  }

  FetchLimits limits() {
    return fetcher.limits();
  }

  InstantSource clock() {
    return fetcher.clock();
  }

  private Content content(Fetched.Received received) throws FetchFailure {
    Answer answer = received.answer();
    String address = answer.target().toString();
    Provenance provenance =
        Provenance.UNKNOWN
            .at(Optional.of(address), Optional.empty())
            .fetchedAs(received.moment(), Optional.empty());
    Content content =
        new Content(
            address,
            WebIds.of(address),
            answer.body(),
            answer.mediaType(),
            answer.charset(),
            provenance);
    if (answer.completeness() == Completeness.CUT && content.kind() != SourceKind.FEED) {
      throw FetchFailure.tooLarge(fetcher.limits());
    }
    return evidence.isPresent() ? content.kept(keep(evidence.get(), received)) : content;
  }

  private static String keep(EvidenceArchive archive, Fetched.Received received)
      throws FetchFailure {
    Answer answer = received.answer();
    try {
      boolean whole = answer.completeness() != Completeness.CUT;
      return archive.keep(answer.target().toString(), received.moment(), answer.raw(), whole);
    } catch (IOException failure) {
      throw FetchFailure.notKept(failure);
    }
  }
}
