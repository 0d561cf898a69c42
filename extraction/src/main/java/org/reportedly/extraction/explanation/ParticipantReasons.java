package org.reportedly.extraction.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.grounds.Grounds;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.extraction.knowledge.Position;
import org.reportedly.extraction.role.Participants;
import org.reportedly.extraction.role.Seat;
import org.reportedly.extraction.syntax.NounPhrase;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Claim;
import org.reportedly.model.Participant;

/** Why these do it, and why it is done to these. */
final class ParticipantReasons {

  List<Reason> actors(Claim claim, Grounds grounds) {
    return switch (grounds) {
      case Grounds.OfEvent event -> List.of(actors(claim, event));
      case Grounds.OfJudgement _ -> none(claim.actors(), "nobody is told to do it");
      case Grounds.OfDenial denial -> before(claim.actors(), actors(claim, denial.about()));
      case Grounds.OfDoubt doubt -> before(claim.actors(), actors(claim, doubt.about()));
    };
  }

  List<Reason> targets(Claim claim, Grounds grounds) {
    return switch (grounds) {
      case Grounds.OfEvent event -> List.of(targets(claim, event));
      case Grounds.OfJudgement _ -> none(claim.targets(), "nobody is told to whom it is done");
      case Grounds.OfDenial denial -> before(claim.targets(), targets(claim, denial.about()));
      case Grounds.OfDoubt doubt -> before(claim.targets(), targets(claim, doubt.about()));
    };
  }

  private static List<Reason> none(List<Participant> participants, String nobody) {
    return List.of(
        participants.isEmpty()
            ? Reason.of(Way.NOT_TOLD, nobody)
            : Reason.of(Way.IMPLIED, names(participants) + " is who the speech is about"));
  }

  private static List<Reason> before(List<Participant> participants, List<Reason> reasons) {
    if (participants.isEmpty()) {
      return reasons;
    }
    List<Reason> all = new ArrayList<>();
    all.add(Reason.of(Way.ABOUT_CLAIM_BEFORE, "as in the claim before"));
    all.addAll(reasons);
    return all;
  }

  private static Reason actors(Claim claim, Grounds.OfEvent event) {
    Participants own = event.participants();
    if (claim.actors().isEmpty()) {
      return Reason.of(Way.NOT_TOLD, "nobody is told to have done it");
    }
    if (own.actorSeat().isPresent() && own.actors().equals(claim.actors())) {
      return seated(claim.actors(), own.actorSeat().get(), event);
    }
    return event.sentence().tokens().stream()
        .filter(word -> names(claim.actors()).contains(word.text()) && word.tagged("NN"))
        .findFirst()
        .map(word ->
            new Reason(
                Way.IMPLIED,
                Optional.empty(),
                List.of(word.span()),
                "%s is told elsewhere in the sentence to have done it"
                    .formatted(Wording.quoted(Wording.phrase(event.sentence(), word)))))
        .orElseGet(() ->
            Reason.of(
                Way.TOLD_BEFORE, names(claim.actors()) + " is taken from what was told before"));
  }

  private static Reason targets(Claim claim, Grounds.OfEvent event) {
    Participants own = event.participants();
    if (claim.targets().isEmpty()) {
      return Reason.of(Way.NOT_TOLD, "nobody and nothing is told that it was done to");
    }
    return own.targetSeat().isPresent() && own.targets().equals(claim.targets())
        ? seated(claim.targets(), own.targetSeat().get(), event)
        : Reason.of(
            Way.TOLD_BEFORE, names(claim.targets()) + " is taken from what was told before");
  }

  private static Reason seated(List<Participant> participants, Seat seat, Grounds.OfEvent event) {
    Event told = event.group().first();
    Sentence sentence = event.sentence();
    List<Token> words =
        seat.heads().stream()
            .flatMap(head -> new NounPhrase(sentence, head).coordinated().stream())
            .flatMap(head -> Wording.phrase(sentence, head).stream())
            .distinct()
            .sorted(Comparator.comparingInt(Token::index))
            .toList();
    String quoted = Wording.quoted(words);
    boolean plain = participants.stream().allMatch(one -> contains(quoted, one.name()));
    String who = plain ? "" : ", which means " + names(participants) + ",";
    return new Reason(
        new Rule.Seat(seat.position()),
        Optional.of(told.trigger().span()),
        Wording.spans(words),
        "%s%s %s “%s”".formatted(quoted, who, place(seat.position(), told), told.trigger().text()));
  }

  private static boolean contains(String phrase, String name) {
    return phrase.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }

  private static String place(Position position, Event told) {
    boolean passive = told.rule().part() == Part.VERB && told.clause().isPassive();
    return switch (position) {
      case Position.LogicalSubject() ->
          passive ? "is named as who does what is told by" : "is the subject of";
      case Position.LogicalObject(), Position.Receiver() ->
          passive ? "is the subject of the passive" : "is the object of";
      case Position.Together _ -> "are the sides of";
      case Position.Owner() -> "stands as owner before";
      case Position.Preposition(String word) -> "stands after “" + word + "” beside";
    };
  }

  private static String names(List<Participant> participants) {
    return Wording.listed(participants.stream().map(Participant::name).toList());
  }
}
