package org.reportedly.language.nlp4j.decode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells addresses on the web and names of files from words, in time linear in their length. */
final class Addresses {
  private static final String ENDINGS = "file-endings.txt";
  private static final List<String> PROTOCOLS = List.of("http://", "https://", "ftp://", "sftp://");
  private static final Pattern NUMBERS = Pattern.compile("\\d{3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d");

  private final Set<String> fileEndings;

  Addresses() {
    try (InputStream in =
            Objects.requireNonNull(Addresses.class.getResourceAsStream(ENDINGS), ENDINGS);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      fileEndings = lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
    } catch (IOException failure) {
      throw new UncheckedIOException(ENDINGS, failure);
    }
  }

  boolean contains(String word) {
    int lastStop = word.lastIndexOf('.');
    if (lastStop >= 0
        && (fileEndings.contains(word.substring(lastStop + 1))
            || hasDomain(word)
            || NUMBERS.matcher(word).find())) {
      return true;
    }
    return word.contains("://") && PROTOCOLS.stream().anyMatch(Letters.small(word)::startsWith);
  }

  /** Whether two letters follow a full stop that follows a letter, a digit or an underscore. */
  private static boolean hasDomain(String word) {
    for (int i = word.indexOf('.', 1);
        i > 0 && i + 2 < word.length();
        i = word.indexOf('.', i + 1)) {
      if (Letters.isOfName(word.charAt(i - 1))
          && isLetter(word.charAt(i + 1))
          && isLetter(word.charAt(i + 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return Letters.isCapital(c) || Letters.isSmall(c);
  }
}
