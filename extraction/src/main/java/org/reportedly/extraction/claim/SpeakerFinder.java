package org.reportedly.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.extraction.knowledge.NameWords;
import org.reportedly.extraction.names.NameBook;
import org.reportedly.extraction.names.Naming;
import org.reportedly.extraction.syntax.NounPhrase;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Report;
import org.reportedly.model.Speaker;

/**
 * Names the speakers of attributions, in the order of the text, so that pronouns find whom they
 * mean. One is made for each report.
 */
final class SpeakerFinder {
  private static final Set<String> OURSELVES = Set.of("we", "our", "us");
  private static final Set<String> PERSON_PRONOUNS = Set.of("he", "she", "him", "her", "his");
  private static final Set<String> BODY_PRONOUNS = Set.of("it", "its", "which", "that", "this");
  private static final Set<String> GROUP_PRONOUNS =
      Set.of("they", "them", "their", "who", "those", "some", "many", "one");

  private final Report report;
  private final Naming naming;
  private final NameBook names;
  private final NameWords words;
  private Optional<String> lastPerson = Optional.empty();
  private Optional<String> lastBody = Optional.empty();
  private Optional<String> lastGroup = Optional.empty();

  SpeakerFinder(Report report, Naming naming, NameBook names, NameWords words) {
    this.report = report;
    this.naming = naming;
    this.names = names;
    this.words = words;
  }

  /** The speakers, the nearest first; the report's own outlet is none. */
  List<Speaker> of(List<Attribution> nearestFirst) {
    List<Speaker> speakers = new ArrayList<>();
    for (Attribution attribution : nearestFirst) {
      for (Attribution.Source source : attribution.sources()) {
        switch (source) {
          case Attribution.Source.Hearsay() -> {
            if (speakers.isEmpty()) {
              speakers.add(new Speaker.Unnamed());
            }
          }
          case Attribution.Source.Phrase(Token head) ->
              name(attribution.sentence(), head)
                  .filter(name -> !isOutlet(name))
                  .map(name -> (Speaker) new Speaker.Named(name, Optional.empty()))
                  .filter(speaker -> !speakers.contains(speaker))
                  .ifPresent(speakers::add);
        }
      }
    }
    if (speakers.size() > 1) {
      speakers.removeIf(Speaker.Unnamed.class::isInstance);
    }
    return speakers;
  }

  /** The speaker at a noun; none where that is the report's own outlet. */
  List<Speaker> at(Sentence sentence, Token head) {
    return name(sentence, head)
        .filter(name -> !isOutlet(name))
        .map(name -> (Speaker) new Speaker.Named(name, Optional.empty()))
        .stream()
        .toList();
  }

  /** Remembers who is spoken of, for the pronouns that follow. */
  void remember(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      boolean mentioned =
          switch (token.relation()) {
            case NSUBJ, NSUBJPASS, POBJ, APPOS, DOBJ -> token.tagged("NN");
            default -> false;
          };
      if (mentioned) {
        remember(sentence, token);
      }
    }
  }

  private void remember(Sentence sentence, Token token) {
    Optional<String> person = naming.person(sentence, token).filter(this::isKnownPerson);
    boolean subject =
        token.relation() == Relation.NSUBJ
            || token.relation() == Relation.NSUBJPASS
            || token.relation() == Relation.APPOS;
    if (person.isPresent()) {
      if (subject || lastPerson.isEmpty()) {
        lastPerson = person.map(names::fullest);
      }
    } else if (subject && token.tag().endsWith("S")) {
      if (words.isOrganisation(token.lemma())) {
        lastBody = Optional.of(naming.phrase(sentence, token));
      }
      lastGroup = Optional.of(naming.phrase(sentence, token));
    } else if (subject && isBody(token)) {
      lastBody = Optional.of(naming.phrase(sentence, token));
    }
  }

  private boolean isBody(Token token) {
    return token.tagged("NNP") || words.isOrganisation(token.lemma());
  }

  private boolean isKnownPerson(String name) {
    return names.isPerson(names.fullest(name));
  }

  /** The name of whoever stands at the token; empty for the outlet itself. */
  private Optional<String> name(Sentence sentence, Token head) {
    String word = head.text().toLowerCase(Locale.ROOT);
    if (OURSELVES.contains(word)) {
      return Optional.empty();
    }
    if (PERSON_PRONOUNS.contains(word)) {
      return before(sentence, head).or(() -> lastPerson);
    }
    if (BODY_PRONOUNS.contains(word)) {
      return bodyBefore(sentence, head).or(() -> lastBody);
    }
    if (GROUP_PRONOUNS.contains(word)) {
      return lastGroup;
    }
    return Optional.of(named(sentence, head));
  }

  /** The person that the same sentence spoke of before the pronoun. */
  private Optional<String> before(Sentence sentence, Token pronoun) {
    Optional<String> found = Optional.empty();
    for (Token token : sentence.tokens().subList(0, pronoun.index())) {
      boolean subject =
          token.relation() == Relation.NSUBJ
              || token.relation() == Relation.APPOS
              || token.relation() == Relation.POBJ && isAgent(sentence, token);
      if (subject && token.tagged("NNP")) {
        Optional<String> person = naming.person(sentence, token).filter(this::isKnownPerson);
        if (person.isPresent()) {
          found = person.map(names::fullest);
        }
      }
    }
    return found;
  }

  /** The body that is a subject of the same sentence before the pronoun. */
  private Optional<String> bodyBefore(Sentence sentence, Token pronoun) {
    return sentence.tokens().subList(0, pronoun.index()).stream()
        .filter(token -> token.relation() == Relation.NSUBJ && isBody(token))
        .filter(token -> naming.person(sentence, token).filter(this::isKnownPerson).isEmpty())
        .reduce((first, second) -> second)
        .map(token -> naming.phrase(sentence, token));
  }

  private static boolean isAgent(Sentence sentence, Token token) {
    return sentence.head(token).filter(by -> by.lemma().equals("by")).isPresent();
  }

  private String named(Sentence sentence, Token head) {
    Optional<String> person = naming.person(sentence, head);
    if (person.isPresent()) {
      return names.fullest(person.get());
    }
    Optional<Token> apposition = new NounPhrase(sentence, head).apposition();
    if (apposition.isPresent()) {
      Optional<String> named =
          naming.person(sentence, apposition.get()).filter(this::isKnownPerson);
      if (named.isPresent()) {
        return names.fullest(named.get());
      }
    }
    return nameBeside(sentence, head)
        .or(() -> names.holderOf(head.lemma()).filter(name -> isDefinite(sentence, head)))
        .orElseGet(() -> naming.phrase(sentence, head));
  }

  /** "the minister, Firass Abiad," where the parser did not see that they are one. */
  private Optional<String> nameBeside(Sentence sentence, Token head) {
    int at = head.index() + 1;
    if (at + 1 >= sentence.size() || !sentence.token(at).text().equals(",")) {
      return Optional.empty();
    }
    int last = at;
    while (last + 1 < sentence.size() && sentence.token(last + 1).tagged("NNP")) {
      last++;
    }
    return last - at < 2
        ? Optional.empty()
        : naming
            .person(sentence, sentence.token(last))
            .filter(this::isKnownPerson)
            .map(names::fullest);
  }

  private static boolean isDefinite(Sentence sentence, Token head) {
    return sentence.children(head, Relation.DET, Relation.POSS).stream()
            .anyMatch(word -> word.lemma().equals("the") || word.relation() == Relation.POSS)
        || sentence.children(head, Relation.DET).isEmpty();
  }

  private boolean isOutlet(String name) {
    if (report.outlet().isEmpty()) {
      return false;
    }
    String outlet = plain(report.outlet().get());
    String speaker = plain(name);
    return outlet.equals(speaker)
        || speaker.length() >= 2
            && (outlet.startsWith(speaker + " ")
                || speaker.startsWith(outlet + " ") && isMedium(name));
  }

  private boolean isMedium(String name) {
    return words.isMedium(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }
}
