package org.reportedly.language.nlp4j.decode;

import java.io.IOException;
import java.util.List;
import org.reportedly.language.nlp4j.table.HashIndex;
import org.reportedly.language.nlp4j.table.RollingHash;
import org.reportedly.language.nlp4j.table.TableReader;
import org.reportedly.language.nlp4j.table.TableWriter;

/**
 * Brown clusters: for each of half a million words, the prefixes of its path in the tree of words
 * that are used alike (Brown and others, Class-Based n-gram Models of Natural Language, 1992).
 */
public final class WordClusters {
  private static final long[] NONE = {};

  private final HashIndex words;
  private final short[] listOfWord;
  private final long[][] lists;

  private WordClusters(HashIndex words, short[] listOfWord, long[][] lists) {
    this.words = words;
    this.listOfWord = listOfWord;
    this.lists = lists;
  }

  static WordClusters read(TableReader in) throws IOException {
    HashIndex words = new HashIndex(in.longs());
    short[] listOfWord = in.shorts();
    long[][] lists =
        in.text()
            .lines()
            .map(line -> List.of(line.split(" ", -1)).stream().mapToLong(RollingHash::of).toArray())
            .toArray(long[][]::new);
    return new WordClusters(words, listOfWord, lists);
  }

  /**
   * Writes them.
   *
   * @param keys of the words, as {@link #key} makes them, in unsigned order
   * @param listOfWord the number of each word's list
   * @param lists of clusters, in the order in which their weights are to be added
   */
  public static void write(
      TableWriter out, long[] keys, short[] listOfWord, List<List<String>> lists)
      throws IOException {
    out.longs(keys);
    out.shorts(listOfWord);
    out.text(String.join("\n", lists.stream().map(list -> String.join(" ", list)).toList()));
  }

  /** The key of a word in simplified small letters. */
  public static long key(String smallForm) {
    return RollingHash.key(0, RollingHash.of(smallForm));
  }

  /** The hashes of a word's clusters; none for a rare word. */
  long[] of(String smallForm) {
    int word = words.find(key(smallForm));
    return word < 0 ? NONE : lists[listOfWord[word]];
  }
}
