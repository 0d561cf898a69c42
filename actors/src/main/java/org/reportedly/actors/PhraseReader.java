package org.reportedly.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.actors.LinkingWords.Use;
import org.reportedly.actors.NameIndex.Match;
import org.reportedly.model.Party;

/**
 * Tells from a noun phrase whose side it is on and what kind of actor it names.
 *
 * <p>A phrase has a head part ("Russian-backed militia") and may have an owner after "of", "for" or
 * "from" ("army of Rwanda"); what follows another preposition tells where or when, not who. In the
 * head part a group goes before a country ("Congo's M23 rebels"), else the first name counts
 * ("Russia's UN envoy"), and names that are only leaned on ("Iran-backed") come last. The kind is
 * that of the last body ("army spokesman" borrows it from the one before).
 */
final class PhraseReader {
  private static final Set<String> PHRASE_ENDS = Set.of(",", ";", ":", "(", "[");

  /** No noun phrase is longer; what follows in a longer text is not read. */
  private static final int LONGEST_PHRASE = 200;

  private final NameFinder finder;
  private final LinkingWords links;

  PhraseReader(NameFinder finder, LinkingWords links) {
    this.finder = finder;
    this.links = links;
  }

  Description read(List<String> words, Optional<LocalDate> day) {
    List<Piece> text = Pieces.of(upToPhraseEnd(words));
    List<Match> matches = finder.in(text);
    int headEnd = nextLink(text, matches, 1);
    if (headEnd > 0 && isPlace(text, matches, headEnd)) {
      return Description.NOTHING;
    }
    PhrasePart head = PhrasePart.of(cues(text, matches, 0, headEnd, day));
    boolean owned = headEnd < text.size() && links.is(text.get(headEnd), Use.BELONGS);
    int ownerEnd = owned ? nextLink(text, matches, headEnd + 1) : headEnd;
    PhrasePart owner = PhrasePart.of(cues(text, matches, headEnd, ownerEnd, day));
    Optional<Cue> side = head.firmSide().or(owner::firmSide).or(head::leaning);
    Optional<Party> party = side.flatMap(cue -> cue.actor().party());
    Optional<Actor> actor =
        side.filter(Cue::isNamed).or(head::named).or(owner::named).map(Cue::actor);
    return new Description(party, head.kind(owner), actor);
  }

  private static List<String> upToPhraseEnd(List<String> words) {
    int longest = Math.min(words.size(), LONGEST_PHRASE);
    for (int i = 1; i < longest; i++) {
      if (PHRASE_ENDS.contains(words.get(i))) {
        return words.subList(0, i);
      }
    }
    return words.subList(0, longest);
  }

  /** The first piece from the given one on that ends a part and is no part of a name. */
  private int nextLink(List<Piece> text, List<Match> matches, int from) {
    for (int i = from; i < text.size(); i++) {
      Piece piece = text.get(i);
      if (!piece.glued()
          && (links.is(piece, Use.STOPS) || links.is(piece, Use.BELONGS))
          && !isInside(matches, i)) {
        return i;
      }
    }
    return text.size();
  }

  private static boolean isInside(List<Match> matches, int piece) {
    return matches.stream().anyMatch(match -> match.from() <= piece && piece < match.to());
  }

  private boolean isPlace(List<Piece> text, List<Match> matches, int headEnd) {
    return links.is(text.get(headEnd - 1), Use.PLACE) && !isInside(matches, headEnd - 1);
  }

  private List<Cue> cues(
      List<Piece> text, List<Match> matches, int from, int to, Optional<LocalDate> day) {
    List<Cue> cues = new ArrayList<>();
    for (Match match : matches) {
      if (match.from() >= from && match.to() <= to && !(match.named() instanceof Named.Nobody)) {
        hold(text, matches, match)
            .ifPresent(firm -> cues.add(Cue.of(match, firm, match.to() == to, day)));
      }
    }
    return cues;
  }

  /** Whether the name is meant itself (true) or leaned on (false); empty if it tells no side. */
  private Optional<Boolean> hold(List<Piece> text, List<Match> matches, Match match) {
    int left = match.from() - 1;
    int right = match.to();
    boolean prefixed = text.get(match.from()).glued() && !isInside(matches, left);
    boolean suffixed = right < text.size() && text.get(right).glued() && !isInside(matches, right);
    if (prefixed && links.is(text.get(left), Use.TITLE)) {
      return Optional.of(true);
    }
    if ((prefixed && !links.is(text.get(left), Use.SIDE_BEFORE))
        || (suffixed && !links.is(text.get(right), Use.SIDE_AFTER))) {
      return Optional.empty();
    }
    return Optional.of(!prefixed && !suffixed);
  }
}
