package org.reportedly.gazetteer.resolve;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.language.Document;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Words that are persons' names in a report, so that a town of the same name is not meant. */
final class PersonNames {
  private static final int MOST_WORDS = 7;

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final Set<String> surnames = new HashSet<>();

  /** By the sentence itself: two that read alike stand in different places. */
  private final IdentityHashMap<Sentence, boolean[]> persons = new IdentityHashMap<>();

  private PersonNames(Lexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  static PersonNames of(Document document, Lexicon lexicon, Gazetteer gazetteer) {
    PersonNames names = new PersonNames(lexicon, gazetteer);
    for (Sentence sentence : document.sentences()) {
      boolean[] marked = new boolean[sentence.size()];
      names.persons.put(sentence, marked);
      for (NameRun run : NameRun.of(sentence)) {
        names.read(sentence, run, marked);
      }
    }
    return names;
  }

  /** Whether the token is part of a person's full or titled name. */
  boolean isPerson(Sentence sentence, int token) {
    boolean[] marked = persons.get(sentence);
    return marked != null && marked[token];
  }

  /** Whether the word is the surname of somebody whom the report names in full elsewhere. */
  boolean isSurname(String word) {
    return surnames.contains(word);
  }

  private void read(Sentence sentence, NameRun run, boolean[] marked) {
    for (int i = run.first(); i < run.end(); i++) {
      String word = sentence.token(i).text();
      boolean titled =
          lexicon.isTitle(word) && i + 1 < run.end() && !isWholeName(sentence, i, run.end());
      boolean given =
          lexicon.isGivenName(word) && i + 1 < run.end() && !isWholeName(sentence, i, run.end());
      boolean initial = i > run.first() && i + 1 < run.end() && isInitial(word);
      boolean afterRole =
          i == run.first() && i > 0 && lexicon.isRole(sentence.token(i - 1).lemma());
      if (titled) {
        continueName(sentence, i + 1, run.end(), marked, 1);
      } else if (given || initial || (afterRole && run.length() >= 2)) {
        continueName(sentence, i, run.end(), marked, 2);
        return;
      }
    }
    if (run.length() == 2 && startsAgedName(sentence, run)) {
      continueName(sentence, run.first(), run.end(), marked, 2);
    }
  }

  /** "Jane Roe, 34," */
  private static boolean startsAgedName(Sentence sentence, NameRun run) {
    return run.end() + 1 < sentence.size()
        && sentence.token(run.end()).text().equals(",")
        && sentence.token(run.end() + 1).text().matches("[1-9][0-9]?");
  }

  /** A town may begin with a given name: "San Jose", "Jordan Valley", "Saint Paul". */
  private boolean isWholeName(Sentence sentence, int first, int runEnd) {
    int end = Math.min(runEnd, first + MOST_WORDS);
    for (int stop = end; stop > first + 1; stop--) {
      if (lexicon.kind(sentence.token(stop - 1).text()).isPresent()) {
        return true;
      }
    }
    return gazetteer.find(text(sentence, first, end)).stream()
        .anyMatch(match -> match.entry().population() > 20_000);
  }

  private static String text(Sentence sentence, int first, int end) {
    StringBuilder text = new StringBuilder();
    for (Token token : sentence.tokens().subList(first, end)) {
      text.append(text.isEmpty() ? "" : " ").append(token.text());
    }
    return text.toString();
  }

  private static boolean isInitial(String word) {
    return word.length() == 2 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(0));
  }

  /** Marks up to three words as a name; the last is the surname. */
  private void continueName(Sentence sentence, int first, int end, boolean[] marked, int least) {
    int stop = Math.min(end, first + 4);
    int last = first;
    for (int i = first; i < stop; i++) {
      String word = sentence.token(i).text();
      if (lexicon.isTitle(word) && i == first) {
        return;
      }
      if (lexicon.isInstitution(word) && i >= first + least) {
        break;
      }
      marked[i] = true;
      last = i;
    }
    if (last - first + 1 >= least) {
      surnames.add(sentence.token(last).text());
    }
  }
}
