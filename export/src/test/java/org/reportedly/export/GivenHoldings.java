package org.reportedly.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.actors.ActorBook;
import org.reportedly.export.row.ExportedClaim;
import org.reportedly.export.row.ExportedIncident;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.incident.Decision;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.fusion.situation.Weighing;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.StoredReport;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Coordinates;
import org.reportedly.model.EventCodes;
import org.reportedly.model.Evidence;
import org.reportedly.model.Figure;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;
import org.reportedly.model.Period;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;
import org.reportedly.model.Report;
import org.reportedly.model.Span;
import org.reportedly.model.Speaker;
import org.reportedly.model.Stance;

/**
 * Three incidents of a made-up strait, as a ledger would hold them: a shelling with two tolls that
 * exclude each other, a flight out of a province without a known middle, and an alarm about which
 * neither place nor day is told. The query is not looked at.
 */
public final class GivenHoldings implements Holdings {
  /** When everything was recorded. */
  public static final Instant RECORDED = Instant.parse("2025-03-03T06:30:15.250Z");

  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2025, 3, 3));
  private static final Decision.Same ONE_SHELLING = new Decision.Same("a-1", "b-1");

  private final List<ReportedClaim> claims;

  private GivenHoldings(List<ReportedClaim> claims) {
    this.claims = claims;
  }

  /** The three incidents. */
  public static GivenHoldings ofStrait() {
    return new GivenHoldings(
        List.of(
            told("Strait Herald", shelling("a-1", "a", "Ukrainian army", 3)),
            told("Coast Radio", shelling("b-1", "b", "Russian army", 12)),
            told("Coast Radio", flight()),
            told("Coast Radio", alarm("the siren sounded"))));
  }

  /** One incident of which the report's words, speaker and place are the given text. */
  public static GivenHoldings saying(String text) {
    Claim plain = alarm(text);
    return new GivenHoldings(
        List.of(
            told(
                text,
                new Claim(
                    plain.id(),
                    plain.report(),
                    plain.evidence(),
                    plain.type(),
                    plain.codes(),
                    List.of(new Speaker.Named(text, Optional.empty())),
                    plain.stance(),
                    List.of(new Participant(text, Optional.empty())),
                    plain.targets(),
                    Optional.of(new Place(text, "UA", Optional.empty(), Precision.TOWN)),
                    plain.when(),
                    plain.figures(),
                    plain.background(),
                    plain.confidence()))));
  }

  private static ReportedClaim told(String outlet, Claim claim) {
    return new ReportedClaim(Optional.of(outlet), PUBLISHED, claim);
  }

  private static Claim shelling(String id, String report, String speaker, int killed) {
    return new Claim(
        id,
        report,
        evidence(0, "gunners shelled the ferry pier of Bilyi Port and killed " + killed),
        ClaimType.SHELLING,
        new EventCodes(
            Optional.of("ASSAULT/heavy-weapons"),
            Optional.of("194"),
            Optional.of("Explosions/Remote violence"),
            Optional.of("Shelling/artillery/missile attack")),
        List.of(new Speaker.Named(speaker, Optional.empty())),
        Stance.ASSERTS,
        List.of(new Participant("Russian forces", Optional.of(new Party("RUS")))),
        List.of(new Participant("residents", Optional.of(new Party("UKR")))),
        Optional.of(
            new Place(
                "Bilyi Port", "UA", Optional.of(new Coordinates(-46.5, 31.25)), Precision.TOWN)),
        Optional.of(Period.of(LocalDate.of(2025, 3, 2))),
        List.of(figure("killed", killed)),
        false,
        0.8349);
  }

  private static Claim flight() {
    return new Claim(
        "b-2",
        "b",
        evidence(100, "2,000 people are said to have left Kherson province"),
        ClaimType.DISPLACEMENT,
        EventCodes.NONE,
        List.of(new Speaker.Unnamed()),
        Stance.SUSPECTS,
        List.of(),
        List.of(new Participant("people", Optional.empty())),
        Optional.of(new Place("Kherson province", "UA", Optional.empty(), Precision.PROVINCE)),
        Optional.of(new Period(LocalDate.of(2025, 2, 24), LocalDate.of(2025, 3, 2))),
        List.of(figure("displaced", 2000)),
        false,
        0.5);
  }

  private static Claim alarm(String words) {
    return new Claim(
        "b-3",
        "b",
        evidence(200, words),
        ClaimType.PROTEST,
        EventCodes.NONE,
        List.of(),
        Stance.ASSERTS,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        true,
        1);
  }

  private static Evidence evidence(int start, String words) {
    return new Evidence(new Span(start, start + words.length()), words);
  }

  private static Figure figure(String what, int number) {
    Optional<BigDecimal> exactly = Optional.of(BigDecimal.valueOf(number));
    return new Figure(what, exactly, exactly, Optional.empty(), false);
  }

  private List<WeighedIncident> weighed() {
    List<Decision> decisions = claims.size() > 1 ? List.of(ONE_SHELLING) : List.of();
    return new Weighing(ActorBook.bundled()).weigh(claims, decisions);
  }

  @Override
  public Stream<ExportedClaim> claims(ClaimQuery query) {
    return weighed().stream()
        .flatMap(incident ->
            incident.incident().claims().stream()
                .map(it ->
                    new ExportedClaim(
                        it.claim(),
                        it.outlet(),
                        it.published(),
                        Optional.of(incident.incident().id()),
                        Optional.of(incident.verdict().kind().word()),
                        Optional.of(RECORDED))));
  }

  @Override
  public Stream<ExportedIncident> incidents(ClaimQuery query) {
    return weighed().stream().map(it -> new ExportedIncident(it, Optional.of(RECORDED)));
  }

  @Override
  public Stream<StoredReport> reports(ClaimQuery query) {
    return claims.stream()
        .map(it ->
            new StoredReport(
                new Report(
                    it.report(),
                    Optional.of("strait"),
                    it.outlet(),
                    it.published(),
                    it.outlet(),
                    it.claim().evidence().text()),
                1,
                RECORDED,
                1));
  }
}
