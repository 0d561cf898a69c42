package org.reportedly.gazetteer.resolve;

import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.knowledge.Countries;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Tells by how it is written whether a name that the gazetteer lacks may be a place's. */
final class NameForm {
  private static final int MOST_WORDS = 3;

  private final Gazetteer gazetteer;
  private final Countries countries;
  private final Lexicon lexicon;

  NameForm(Gazetteer gazetteer, Countries countries, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.countries = countries;
    this.lexicon = lexicon;
  }

  /** Whether the words may be a place's name: of no person, title, body or people. */
  boolean isName(Sentence sentence, NameRun run, String text, PersonNames persons) {
    if (run.length() > MOST_WORDS || text.length() < 3 || gazetteer.key(text).isEmpty()) {
      return false;
    }
    boolean small = text.chars().anyMatch(Character::isLowerCase);
    if (!small) {
      return false;
    }
    for (int i = run.first(); i < run.end(); i++) {
      String word = sentence.token(i).text();
      if (persons.isPerson(sentence, i)
          || persons.isSurname(word)
          || !isTaggedAsName(sentence.token(i))
          || isOtherWord(word)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOtherWord(String word) {
    return lexicon.isNotPlace(word)
        || lexicon.isTitle(word)
        || lexicon.isInstitution(word)
        || lexicon.endsOtherName(word)
        || !countries.ofAdjective(word).isEmpty();
  }

  /** A singular one: "from Democrats" is about people, "in Aug." about a month. */
  private static boolean isTaggedAsName(Token token) {
    return token.tag().equals("NNP") && isWrittenAsName(token.text())
        || token.text().equals("-")
        || isArticle(token);
  }

  /** Not as "TxDOT", "Aug." and "mid-April" are. */
  private static boolean isWrittenAsName(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLetter(word.charAt(i - 1))) {
        return false;
      }
    }
    return !word.endsWith(".") && (word.indexOf('-') < 0 || Character.isUpperCase(word.charAt(0)));
  }

  private static boolean isArticle(Token token) {
    return Character.isLowerCase(token.text().charAt(0)) && token.text().length() <= 3;
  }
}
