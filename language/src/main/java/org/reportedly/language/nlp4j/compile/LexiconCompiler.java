package org.reportedly.language.nlp4j.compile;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.component.morph.english.EnglishInflection;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.morph.util.AbstractAffixMatcher;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reportedly.language.nlp4j.decode.EndingRule;
import org.reportedly.language.nlp4j.decode.Lemmatizer;
import org.reportedly.language.nlp4j.decode.WordClusters;
import org.reportedly.language.nlp4j.table.TableWriter;

/** Writes what is known of single words: their clusters, and how forms lead to lemmas. */
final class LexiconCompiler {
  private static final String CLUSTERS =
      "edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz";

  private final List<String> tags;

  /** For lemmas of words with the given tags. */
  LexiconCompiler(List<String> tags) {
    this.tags = tags;
  }

  void write(TableWriter out) throws IOException {
    writeClusters(out);
    writeLemmas(out);
  }

  private static void writeClusters(TableWriter out) throws IOException {
    Map<?, ?> clusters = readClusters();
    List<List<String>> lists = new ArrayList<>();
    Map<List<String>, Integer> numbers = new HashMap<>();
    long[] keys = new long[clusters.size()];
    short[] listOfWord = new short[keys.length];
    int count = 0;
    for (Map.Entry<?, ?> word : clusters.entrySet()) {
      List<String> list = ((Set<?>) word.getValue()).stream().map(String.class::cast).toList();
      Integer number = numbers.putIfAbsent(list, lists.size());
      if (number == null) {
        number = lists.size();
        lists.add(list);
      }
      listOfWord[count] = number.shortValue();
      keys[count++] = WordClusters.key((String) word.getKey());
    }
    if (lists.size() > Short.MAX_VALUE) {
      throw new IllegalStateException("there are " + lists.size() + " lists of clusters");
    }
    KeyOrder order = new KeyOrder(keys);
    short[] sorted = new short[count];
    for (int i = 0; i < count; i++) {
      sorted[i] = listOfWord[order.places()[i]];
    }
    WordClusters.write(out, order.sorted(), sorted, lists);
  }

  private static Map<?, ?> readClusters() throws IOException {
    try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(CLUSTERS)) {
      return (Map<?, ?>) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(CLUSTERS, e);
    }
  }

  private void writeLemmas(TableWriter out) throws IOException {
    EnglishMorphAnalyzer analyzer = new EnglishMorphAnalyzer();
    List<EnglishInflection> inflections =
        List.of(
            HiddenField.of(analyzer, "inf_verb", EnglishInflection.class),
            HiddenField.of(analyzer, "inf_noun", EnglishInflection.class),
            HiddenField.of(analyzer, "inf_adjective", EnglishInflection.class),
            HiddenField.of(analyzer, "inf_adverb", EnglishInflection.class));
    List<String> lines = new ArrayList<>();
    strings(HiddenField.of(analyzer, "rule_abbreviation", Map.class))
        .forEach((form, lemma) -> lines.add(abbreviation(form, lemma)));
    addAll(lines, Lemmatizer.CARDINAL, HiddenField.of(analyzer, "base_cardinal", Set.class));
    addAll(lines, Lemmatizer.ORDINAL, HiddenField.of(analyzer, "base_ordinal", Set.class));
    List<Long> known = new ArrayList<>();
    for (int i = 0; i < inflections.size(); i++) {
      addInflection(lines, Lemmatizer.CLASSES.get(i), inflections.get(i));
      for (String lemma : inflections.get(i).getBaseSet()) {
        known.add(Lemmatizer.key(i, lemma));
      }
    }
    out.text(String.join("\n", lines));
    out.longs(new KeyOrder(known.stream().mapToLong(Long::longValue).toArray()).sorted());
  }

  /** The library's key is the form and the tag with an underscore between them. */
  private static String abbreviation(String key, String lemma) {
    int tag = key.lastIndexOf('_');
    return line(Lemmatizer.ABBREVIATION, key.substring(0, tag), key.substring(tag + 1), lemma);
  }

  private static Map<String, String> strings(Map<?, ?> map) {
    return map.entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> (String) entry.getKey(),
                entry -> (String) entry.getValue(),
                (one, other) -> one,
                TreeMap::new));
  }

  private static void addAll(List<String> lines, String kind, Set<?> words) {
    for (Object word : new TreeSet<>(words)) {
      lines.add(line(kind, (String) word));
    }
  }

  private void addInflection(List<String> lines, String name, EnglishInflection inflection) {
    new TreeMap<>(inflection.getExceptionMap())
        .forEach((form, lemma) -> lines.add(line(Lemmatizer.EXCEPTION, name, form, lemma)));
    for (AbstractAffixMatcher matcher : inflection.getSuffixMatchers()) {
      Set<String> matching =
          tags.stream().filter(matcher::matchesOriginalPOS).collect(Collectors.toSet());
      for (Object replacer : HiddenField.of(matcher, "l_replacers", List.class)) {
        EndingRule rule =
            new EndingRule(
                matching,
                HiddenField.of(replacer, "s_affixForm", String.class),
                List.of(HiddenField.of(replacer, "s_replacements", String[].class)),
                HiddenField.of(replacer, "b_doubleConsonants", Boolean.class));
        lines.add(line(Lemmatizer.RULE, name, rule.notation()));
      }
    }
  }

  private static String line(String... parts) {
    return String.join("\t", parts);
  }
}
