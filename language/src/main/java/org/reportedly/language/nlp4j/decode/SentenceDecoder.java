package org.reportedly.language.nlp4j.decode;

import java.io.IOException;
import java.util.List;
import org.reportedly.language.nlp4j.table.RollingHash;
import org.reportedly.language.nlp4j.table.TableReader;
import org.reportedly.language.nlp4j.table.WeightTable;

/** Finds tags, lemmas and heads of the words of a sentence. Many threads may use it at once. */
public final class SentenceDecoder {
  private static final long[] FIRST = {RollingHash.of("0")};
  private static final long[] LAST = {RollingHash.of("1")};

  private final SimplifiedForm simplifiedForm = new SimplifiedForm();
  private final Lexicon lexicon;
  private final Tagger tagger;
  private final DependencyParser parser;

  /**
   * What is known of single words.
   *
   * @param clusters by word
   * @param lemmatizer for tagged words
   */
  public record Lexicon(WordClusters clusters, Lemmatizer lemmatizer) {
    /** Reads both, clusters first. */
    public static Lexicon read(TableReader in) throws IOException {
      return new Lexicon(WordClusters.read(in), Lemmatizer.read(in));
    }
  }

  /**
   * A trained model.
   *
   * @param header which describes it
   * @param weights of its features
   */
  public record Model(ModelHeader header, WeightTable weights) {
    /** Reads a header's text and the weights. */
    public static Model read(TableReader in) throws IOException {
      return new Model(ModelHeader.of(in.text()), WeightTable.read(in));
    }
  }

  /** Puts a decoder together. */
  public SentenceDecoder(Lexicon lexicon, Model tagger, Model parser) {
    this.lexicon = lexicon;
    this.tagger = new Tagger(tagger.header(), tagger.weights());
    this.parser = new DependencyParser(parser.header(), parser.weights());
  }

  /** Whether the word is the lemma of any class, or known to be inflected irregularly. */
  public boolean isWord(String word) {
    return lexicon.lemmatizer().knows(word);
  }

  /** The words behind their root, which is the first of the array. */
  public Word[] decode(List<String> forms) {
    Word[] words = new Word[forms.size() + 1];
    words[0] = Word.root();
    for (int i = 1; i < words.length; i++) {
      words[i] = word(i, forms.get(i - 1), forms.size());
    }
    tagger.tag(words);
    for (int i = 1; i < words.length; i++) {
      words[i].lemma(lexicon.lemmatizer().lemma(words[i].smallForm(), words[i].tag()));
    }
    parser.parse(words);
    return words;
  }

  private Word word(int number, String written, int last) {
    String form = simplifiedForm.of(written);
    String small = Letters.small(form);
    Word word = new Word(number, small);
    word.set(WordField.FORM, form);
    word.set(WordField.SMALL_FORM, small);
    word.set(WordField.SHAPE, Spelling.shape(form));
    prefix(word, WordField.PREFIX_2, 2);
    prefix(word, WordField.PREFIX_3, 3);
    suffix(word, WordField.SUFFIX_1, 1);
    suffix(word, WordField.SUFFIX_2, 2);
    suffix(word, WordField.SUFFIX_3, 3);
    suffix(word, WordField.SUFFIX_4, 4);
    word.set(SetField.CLUSTERS, lexicon.clusters().of(small));
    word.set(SetField.SPELLING, Spelling.features(form, number == 1));
    if (number == 1) {
      word.set(SetField.POSITION, FIRST);
    } else if (number == last) {
      word.set(SetField.POSITION, LAST);
    }
    return word;
  }

  /** A whole word is not its own prefix. */
  private static void prefix(Word word, WordField field, int length) {
    String small = word.smallForm();
    if (length < small.length()) {
      word.set(field, small, 0, length);
    }
  }

  private static void suffix(Word word, WordField field, int length) {
    String small = word.smallForm();
    if (length < small.length()) {
      word.set(field, small, small.length() - length, small.length());
    }
  }
}
