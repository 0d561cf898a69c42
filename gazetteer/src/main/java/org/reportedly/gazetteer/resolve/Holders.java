package org.reportedly.gazetteer.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.knowledge.Countries;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Finds what the text says holds a place: "Poroz in the Belgorod region", "Long Beach, CA". */
final class Holders {
  private static final Set<String> LINKS = Set.of("in", "of", "within", "inside", "(");
  private static final Set<String> LIST_SIGNS = Set.of(",", "and", "or");

  private final Gazetteer gazetteer;
  private final Countries countries;
  private final Lexicon lexicon;

  Holders(Gazetteer gazetteer, Countries countries, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.countries = countries;
    this.lexicon = lexicon;
  }

  /** For each mention what holds it; mentions that nothing is said to hold are left out. */
  Map<Mention, List<Holder>> find(List<Mention> mentions) {
    Map<Mention, List<Holder>> holders = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      List<Holder> found = new ArrayList<>();
      if (i + 1 < mentions.size()) {
        behind(mention, mentions.get(i + 1)).ifPresent(found::add);
      }
      if (i > 0) {
        possessor(mention, mentions.get(i - 1)).ifPresent(found::add);
      }
      abbreviation(mention).ifPresent(found::add);
      adjective(mention).ifPresent(found::add);
      if (!found.isEmpty()) {
        holders.put(mention, found);
      }
    }
    return holders;
  }

  /** "Poroz, Belgorod region"; "Poroz in the Belgorod region"; "Poroz (Belgorod)". */
  private static Optional<Holder> behind(Mention inner, Mention outer) {
    if (inner.sentenceIndex() != outer.sentenceIndex()) {
      return Optional.empty();
    }
    Sentence sentence = inner.sentence();
    int from = inner.end();
    if (from < sentence.size()
        && inner.kind().isPresent()
        && inner.span().end() > sentence.token(from).span().start()) {
      from++;
    }
    boolean linked = false;
    for (int i = from; i < outer.first(); i++) {
      String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
      boolean link = word.equals(",") || LINKS.contains(word);
      if (!link && !sentence.token(i).tagged("DT") && !sentence.token(i).tagged("JJ")) {
        return Optional.empty();
      }
      linked |= link;
    }
    if (!linked || outer.first() - from > 4) {
      return Optional.empty();
    }
    boolean bare = sentence.token(from).text().equals(",") && outer.first() == from + 1;
    if (bare && isAmongOthers(outer)) {
      return Optional.empty();
    }
    return Optional.of(new Holder(outer.text(), Optional.of(outer), List.of(), ""));
  }

  /** "Zolochiv, Bohodukhiv and Derhachi": a list of towns, none of which holds the one before. */
  private static boolean isAmongOthers(Mention outer) {
    Sentence sentence = outer.sentence();
    int next = outer.end();
    boolean goesOn =
        next + 1 < sentence.size()
            && LIST_SIGNS.contains(sentence.token(next).text())
            && NameRun.isNameWord(sentence.token(next + 1));
    return goesOn
        && outer.kind().isEmpty()
        && outer.matches().stream()
            .limit(1)
            .allMatch(match -> match.entry().kind() == FeatureKind.TOWN);
  }

  /** "Russia's Belgorod region". */
  private static Optional<Holder> possessor(Mention inner, Mention outer) {
    if (inner.sentenceIndex() != outer.sentenceIndex() || inner.first() - outer.end() > 4) {
      return Optional.empty();
    }
    Sentence sentence = inner.sentence();
    boolean possessive = false;
    for (int i = outer.end(); i < inner.first(); i++) {
      Token token = sentence.token(i);
      possessive |= i == outer.end() && token.tagged("POS");
      if (!token.tagged("POS")
          && !token.tagged("JJ")
          && !token.tagged("NN")
          && !token.tagged("IN")) {
        return Optional.empty();
      }
    }
    return possessive
        ? Optional.of(new Holder(outer.text(), Optional.of(outer), List.of(), ""))
        : Optional.empty();
  }

  /** "Long Beach, CA" and "Macon, Ga." */
  private Optional<Holder> abbreviation(Mention mention) {
    Sentence sentence = mention.sentence();
    int at = mention.end();
    if (at + 1 >= sentence.size() || !sentence.token(at).text().equals(",")) {
      return Optional.empty();
    }
    String word = sentence.token(at + 1).text();
    return lexicon
        .abbreviation(word)
        .map(found ->
            new Holder(
                word, Optional.empty(), List.of(found.country()), gazetteer.key(found.province())));
  }

  /** "the Russian city of Kursk"; "Ukrainian-held Avdiivka" does not count. */
  private Optional<Holder> adjective(Mention mention) {
    Sentence sentence = mention.sentence();
    for (int i = mention.first() - 1; i >= 0 && i >= mention.first() - 4; i--) {
      Token token = sentence.token(i);
      List<String> codes = countries.ofAdjective(token.text());
      if (!codes.isEmpty()) {
        return Optional.of(new Holder(token.text(), Optional.empty(), codes, ""));
      }
      boolean passed =
          token.text().equals("of")
              || lexicon.isQualifier(token.text())
              || lexicon.kind(token.text()).isPresent()
              || token.tagged("JJ")
              || token.tagged("NN") && !token.tagged("NNP");
      if (!passed) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
