package org.reportedly.extraction.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reportedly.language.Document;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * The people that a report names, so that a short name leads to the fullest one.
 *
 * <p>A name is a run of capitalised words that is a person somewhere in the report: with a title
 * before it, with an office beside it, or speaking.
 */
public final class NameBook {
  private final Map<String, String> fullByLast = new HashMap<>();
  private final Map<String, Integer> firstMention = new LinkedHashMap<>();
  private final Map<String, String> holders = new HashMap<>();

  public NameBook(Document document, Naming naming) {
    List<String> names = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.tagged("NNP") && !isInsideName(sentence, token)) {
          Optional<String> name = naming.person(sentence, token);
          name.ifPresent(names::add);
          name.filter(person -> person.indexOf(' ') > 0)
              .ifPresent(person -> rememberOffice(naming, sentence, token, person));
        }
      }
    }
    for (String name : names) {
      int space = name.lastIndexOf(' ');
      if (space > 0) {
        String last = key(name.substring(space + 1));
        String known = fullByLast.get(last);
        if (known == null || known.length() < name.length() && name.endsWith(known)) {
          fullByLast.put(last, name);
        }
        firstMention.merge(name, 1, Integer::sum);
      }
    }
  }

  /** "spokesman Li Wei", "Li Wei, the spokesman", "the spokesman, Li Wei": who holds the office. */
  private void rememberOffice(Naming naming, Sentence sentence, Token head, String person) {
    for (Token modifier :
        sentence.children(head, Relation.COMPOUND, Relation.NMOD, Relation.APPOS)) {
      if (modifier.tagged("NN") && !naming.isBody(modifier)) {
        holders.putIfAbsent(modifier.lemma(), person);
      }
    }
    if (head.relation() == Relation.APPOS) {
      sentence
          .head(head)
          .filter(office -> office.tag().equals("NN"))
          .ifPresent(office -> holders.putIfAbsent(office.lemma(), person));
    }
  }

  /** Who holds an office that the report names with a person: "mayor", "spokesman". */
  public Optional<String> holderOf(String office) {
    return Optional.ofNullable(holders.get(office)).map(this::fullest);
  }

  private static boolean isInsideName(Sentence sentence, Token token) {
    return sentence
        .head(token)
        .filter(head -> head.tagged("NNP") && head.index() > token.index())
        .filter(head -> token.relation() == Relation.COMPOUND || token.relation() == Relation.NMOD)
        .isPresent();
  }

  /**
   * The fullest name in the report that ends in the same word; the name itself if there is none.
   */
  public String fullest(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return Optional.ofNullable(fullByLast.get(key(last)))
        .filter(full -> full.length() > name.length())
        .orElse(name);
  }

  /** Whether the report names somebody so. */
  public boolean isPerson(String name) {
    return firstMention.containsKey(name);
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
