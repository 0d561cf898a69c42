package org.reportedly.language.nlp4j.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.reportedly.language.nlp4j.table.TableReader;

/** The files of tables that the build puts beside this class, and how they are loaded. */
public final class ModelFiles {
  /** The model of tags. */
  public static final String TAGGER = "tagger.tables";

  /** The model of dependencies. */
  public static final String PARSER = "parser.tables";

  /** Clusters and lemmas. */
  public static final String LEXICON = "lexicon.tables";

  /** All files. */
  public static final List<String> NAMES = List.of(TAGGER, PARSER, LEXICON);

  private ModelFiles() {}

  /** How a file's content is read. */
  private interface Content<T> {
    T read(TableReader in) throws IOException;
  }

  /** Loads all files side by side, which takes some tenths of a second. */
  public static SentenceDecoder load() {
    var parser = background(PARSER, SentenceDecoder.Model::read);
    var lexicon = background(LEXICON, SentenceDecoder.Lexicon::read);
    try {
      var tagger = read(TAGGER, SentenceDecoder.Model::read);
      return new SentenceDecoder(lexicon.join(), tagger, parser.join());
    } catch (CompletionException failure) {
      throw new IllegalStateException(failure.getCause());
    }
  }

  private static <T> CompletableFuture<T> background(String name, Content<T> content) {
    return CompletableFuture.supplyAsync(
        () -> read(name, content), task -> Thread.ofPlatform().daemon().start(task));
  }

  private static <T> T read(String name, Content<T> content) {
    try (InputStream in = ModelFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program file lacks " + name);
      }
      TableReader tables = new TableReader(in, name);
      T result = content.read(tables);
      tables.end();
      return result;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
