package org.reportedly.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reportedly.actors.ActorBook;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.situation.SituationView;
import org.reportedly.fusion.situation.SituationViews;
import org.reportedly.fusion.situation.ViewRow;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.fusion.situation.Weighing;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.ledger.problem.LedgerProblem;
import org.reportedly.ledger.query.AddResult;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.ledger.query.StoredIncident;
import org.reportedly.ledger.query.StoredReport;
import org.reportedly.ledger.sql.Transaction;
import org.reportedly.model.Claim;
import org.reportedly.model.Reading;

/**
 * A ledger whose incidents are kept current: the whole of what is known, and the only way to write
 * that a program needs.
 *
 * <p>Whatever is added or decided is weighed in the same transaction. Several programs may write to
 * one ledger through pictures of their own; all see the same incidents, which are those that a full
 * weighing of all claims gives, in whatever order they came. May be used by many threads at once.
 * All that fails, fails with a {@link org.reportedly.ledger.problem.LedgerException} that tells a
 * person what to do, and leaves nothing behind. The ledger stays open when a picture is let go.
 */
public final class Picture {
  private static final int INCIDENTS_AT_A_TIME = 300;

  private final Ledger ledger;
  private final Weighing weighing;
  private final Rules rules;
  private final Follower follower;
  private final SituationViews views;
  private final Decisions decisions;
  private final Object writing = new Object();

  private Picture(Ledger ledger, ActorBook book) {
    this.ledger = ledger;
    this.weighing = new Weighing(book);
    this.rules = Rules.of(weighing);
    this.follower = new Follower(weighing);
    this.views = new SituationViews(weighing.sources());
    this.decisions =
        new Decisions(
            ledger,
            (decision, author) ->
                changing(transaction -> {
                  long place = transaction.record(decision, author);
                  follower.follow(transaction);
                  return place;
                }));
  }

  /**
   * The picture of a ledger. A ledger that was filled without one, or weighed by other rules, is
   * brought up to date first, some at a time; whoever stops that loses nothing.
   *
   * @param ledger open, and left open
   * @param book tells whose side somebody is on
   * @param watcher is told how far that is
   */
  public static Picture of(Ledger ledger, ActorBook book, CatchingUp watcher) {
    Picture picture = new Picture(ledger, book);
    picture.catchUp(watcher);
    return picture;
  }

  private void catchUp(CatchingUp watcher) {
    while (!isCurrent()) {
      var _ = changing(follower::step);
      ledger.weighed().ifPresent(now -> watcher.weighed(now.until(), ledger.length()));
    }
  }

  private boolean isCurrent() {
    long length = ledger.length();
    return ledger
        .weighed()
        .filter(it -> !rules.replace(Rules.of(it)) && it.until() >= length)
        .isPresent();
  }

  private <T> T changing(Function<Transaction, T> work) {
    synchronized (writing) {
      try {
        return ledger.change(work);
      } catch (RuntimeException failure) {
        follower.forget();
        throw failure;
      }
    }
  }

  /**
   * Keeps a report with its claims and brings the incidents up to date, in one transaction. A
   * report that is known already changes nothing.
   *
   * @param author who adds it: a person, or the program
   */
  public AddResult add(Reading reading, String author) {
    return add(reading, Map.of(), author);
  }

  /**
   * The same, and keeps which reports were found to be copies, this one or others.
   *
   * @param copies ids of origins by ids of their copies
   */
  public AddResult add(Reading reading, Map<String, String> copies, String author) {
    return addAll(List.of(reading), copies, author).getFirst();
  }

  /**
   * Keeps several reports in one transaction, with incidents that are brought up to date once for
   * all of them; the incidents are the same as if they came one by one, and it takes a part of the
   * time. Either all are kept when this returns, or it fails and none is.
   *
   * @param readings some hundred at most, as others who write wait meanwhile
   * @param copies ids of origins by ids of their copies, among these reports or others
   * @param author who adds them
   * @return what became of each, in their order
   */
  public List<AddResult> addAll(List<Reading> readings, Map<String, String> copies, String author) {
    return changing(transaction -> {
      List<AddResult> results =
          readings.stream().map(reading -> transaction.add(reading, author)).toList();
      copies.forEach((copy, origin) -> transaction.mark(copy, origin, author));
      follower.follow(transaction);
      return results;
    });
  }

  /** Takes decisions of analysts. */
  public Decisions decisions() {
    return decisions;
  }

  /** A page of incidents. */
  public List<IncidentSummary> incidents(ClaimQuery query) {
    try (Stream<StoredIncident> found = ledger.incidents(query)) {
      return found.map(IncidentSummary::of).toList();
    }
  }

  /**
   * The incidents that the query asks for, in full, as {@link #incident} gives one; to be closed.
   */
  public Stream<WeighedIncident> weighed(ClaimQuery query) {
    return recorded(query).map(RecordedIncident::incident);
  }

  /** The same with when each was recorded as it is; to be closed. */
  public Stream<RecordedIncident> recorded(ClaimQuery query) {
    if (query.asOf().filter(this::isBeforeWeighing).isPresent()) {
      return new PastWeighing(ledger, weighing)
          .of(query)
          .map(it -> new RecordedIncident(it, Optional.empty()));
    }
    DecidedPairs decided = DecidedPairs.of(ledger.decisions(query.asOf()));
    return Chunks.of(ledger.incidents(query), INCIDENTS_AT_A_TIME)
        .flatMap(some -> {
          Map<String, Instant> moments = new HashMap<>();
          some.forEach(it -> moments.put(it.incident().id(), it.recorded()));
          return weigh(some, query.asOf(), decided)
              .map(it ->
                  new RecordedIncident(it, Optional.ofNullable(moments.get(it.incident().id()))));
        });
  }

  private boolean isBeforeWeighing(Instant then) {
    return ledger.weighed().filter(it -> it.since() <= ledger.placeAt(then)).isEmpty();
  }

  private Stream<WeighedIncident> weigh(
      List<StoredIncident> some, Optional<Instant> asOf, DecidedPairs decided) {
    Map<String, List<ReportedClaim>> claims = new LinkedHashMap<>();
    some.forEach(it -> claims.put(it.incident().id(), new ArrayList<>()));
    for (StoredClaim claim : ledger.claimsOfIncidents(claims.keySet(), asOf)) {
      claim.incident().map(claims::get).ifPresent(its -> its.add(reported(claim)));
    }
    return claims.values().stream()
        .filter(its -> !its.isEmpty())
        .map(its -> weighing.told(its, decided.among(its)));
  }

  static ReportedClaim reported(StoredClaim claim) {
    return new ReportedClaim(claim.outlet(), claim.published(), claim.claim(), claim.wording());
  }

  /**
   * An incident with all its claims, figures, and why its claims are together.
   *
   * @param id its id, or that of one of its claims
   * @param asOf as it was then; empty for now
   */
  public Optional<WeighedIncident> incident(String id, Optional<Instant> asOf) {
    if (asOf.filter(this::isBeforeWeighing).isPresent()) {
      return new PastWeighing(ledger, weighing).incident(id, asOf.get());
    }
    DecidedPairs decided = DecidedPairs.of(ledger.decisions(asOf));
    return ledger
        .incident(id, asOf)
        .flatMap(found -> weigh(List.of(found), asOf, decided).findFirst());
  }

  /** The claims that the query asks for, with their incidents; to be closed. */
  public Stream<StoredClaim> claims(ClaimQuery query) {
    if (query.asOf().filter(this::isBeforeWeighing).isPresent()) {
      return new PastWeighing(ledger, weighing).claims(query);
    }
    return ledger.claims(query);
  }

  /** The claim with the id, as it was then; empty for now. */
  public Optional<StoredClaim> claim(String id, Optional<Instant> asOf) {
    return ledger.claim(id, asOf);
  }

  /** The claim with the id; fails where there is none now. */
  public Claim known(String id) {
    return ledger
        .claim(id, Optional.empty())
        .map(StoredClaim::claim)
        .orElseThrow(() ->
            LedgerException.of(
                LedgerProblem.UNKNOWN_RECORD,
                "there is no claim " + id,
                "'reportedly show' prints those of an incident."));
  }

  /** The reports that hold a claim that the query asks for; to be closed. */
  public Stream<StoredReport> reports(ClaimQuery query) {
    return ledger.reports(query);
  }

  /** The reports that count now and were published on the day; empty for those without one. */
  public Stream<StoredReport> publishedOn(Optional<LocalDate> day) {
    return ledger.publishedOn(day);
  }

  /** The report with the id, as it was then; empty for now. */
  public Optional<StoredReport> report(String id, Optional<Instant> asOf) {
    return ledger.report(id, asOf);
  }

  /** The claims of a report in the order of its text. */
  public List<StoredClaim> claimsOf(String report, Optional<Instant> asOf) {
    return ledger.claimsOfReport(report, asOf);
  }

  /** The questions about the situation that can be asked. */
  public List<SituationView> views() {
    return views.all();
  }

  /** What a view says of the incidents that the query asks for. */
  public List<ViewRow> situation(SituationView view, ClaimQuery query) {
    return situation(view, query, Integer.MAX_VALUE).rows();
  }

  /**
   * The same of the newest incidents only, so that it costs little however large the ledger is.
   *
   * @param most how many incidents, 1 or more
   */
  public ViewAnswer situation(SituationView view, ClaimQuery query, int most) {
    if (query.asOf().filter(this::isBeforeWeighing).isPresent()) {
      try (Stream<WeighedIncident> found = new PastWeighing(ledger, weighing).of(query)) {
        List<WeighedIncident> all = found.toList();
        return new ViewAnswer(view.rows(all), all, true);
      }
    }
    List<StoredIncident> found = new OfTypes(ledger, view.types()).newest(query, most);
    boolean whole = found.size() <= most;
    List<StoredIncident> told = whole ? found : found.subList(0, most);
    DecidedPairs decided = DecidedPairs.of(ledger.decisions(query.asOf()));
    try (Stream<List<StoredIncident>> some = Chunks.of(told.stream(), INCIDENTS_AT_A_TIME)) {
      List<WeighedIncident> incidents =
          some.flatMap(chunk -> weigh(chunk, query.asOf(), decided)).toList();
      return new ViewAnswer(view.rows(incidents), incidents, whole);
    }
  }
}
