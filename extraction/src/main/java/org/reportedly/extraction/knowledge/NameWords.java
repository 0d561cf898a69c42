package org.reportedly.extraction.knowledge;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The table {@code name-words.tsv}: words in names that tell people, organisations and media. */
public final class NameWords {
  private final Set<String> titles = new HashSet<>();
  private final Set<String> organisations = new HashSet<>();
  private final Set<String> media = new HashSet<>();

  public NameWords() {
    for (Table.Row row : Table.read("name-words.tsv", 2, 2).rows()) {
      Set<String> words =
          switch (row.column(0)) {
            case "title" -> titles;
            case "organisation" -> organisations;
            case "media" -> media;
            default -> throw row.error("title, organisation or media, not " + row.column(0));
          };
      words.addAll(row.entries(1));
    }
  }

  /** Whether the word stands before a name: President, Gen., spokesman. */
  public boolean isTitle(String word) {
    return titles.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  /** Whether the word makes a name that of an organisation: Ministry, Forces, Committee. */
  public boolean isOrganisation(String lemma) {
    return organisations.contains(lemma);
  }

  /** Whether the word makes a name that of a medium: Times, Radio, agency. */
  public boolean isMedium(String lemma) {
    return media.contains(lemma);
  }
}
