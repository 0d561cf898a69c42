package org.reportedly.extraction.casing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.reportedly.actors.ActorBook;
import org.reportedly.actors.Mention;
import org.reportedly.actors.NameKind;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Report;

/** Writes the names of actors in a line of capitals as the actor book does. */
final class ActorForms {
  private static final int LONGEST_ACRONYM = 5;

  private final ActorBook book;
  private final Set<String> noNames;

  /**
   * @param noNames tags of words that are small inside a name
   */
  ActorForms(ActorBook book, Set<String> noNames) {
    this.book = book;
    this.noNames = noNames;
  }

  /**
   * Each word as the actor book's names have it; empty where it is in none.
   *
   * @param sentence parsed in small letters
   * @param titled the report's text with a capital at each of its words
   * @param report as it was written
   */
  List<String> forms(Sentence sentence, String titled, Report report) {
    List<Token> tokens = sentence.tokens();
    List<String> words = tokens.stream().map(token -> token.span().in(titled)).toList();
    List<String> forms = new ArrayList<>(words.stream().map(word -> "").toList());
    for (Mention mention : book.find(words, report.published())) {
      boolean name = mention.actor().known() != NameKind.BODY;
      for (int i = mention.from(); name && i < mention.to(); i++) {
        Token token = tokens.get(i);
        boolean small = noNames.contains(token.tag()) && mention.to() - mention.from() > 1;
        forms.set(
            i,
            small
                ? token.text()
                : isAcronymOf(token, mention.actor().name())
                    ? token.span().in(report.text())
                    : words.get(i));
      }
    }
    for (Token token : tokens) {
      if (forms.get(token.index()).isEmpty() && isAcronym(token, titled, report)) {
        forms.set(token.index(), token.span().in(report.text()));
      }
    }
    return forms;
  }

  /** What the actor book knows in capitals only. */
  private boolean isAcronym(Token token, String titled, Report report) {
    return token.text().length() <= LONGEST_ACRONYM
        && !noNames.contains(token.tag())
        && book.find(List.of(token.span().in(report.text())), report.published()).stream()
            .anyMatch(mention -> mention.actor().known() != NameKind.BODY)
        && book.find(List.of(token.span().in(titled)), report.published()).isEmpty();
  }

  /** "UN" of the United Nations, and whatever the book itself writes in capitals. */
  private static boolean isAcronymOf(Token token, String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    String capitals = token.text().toUpperCase(Locale.ROOT);
    return capitals.equals(name) || initials.toString().startsWith(capitals);
  }
}
