package org.reportedly.gazetteer.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reportedly.gazetteer.knowledge.Table;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Span;

/**
 * Finds directions and distances from a place: "20 km north-west of Donetsk", "near Goma", "some 30
 * miles east of the town of Izium", "10 km from the border with Chad". Reads back from the name.
 * Immutable.
 */
final class Offsets {
  private static final int MOST_BEFORE_NAME = 6;
  private static final int MOST_IN_BRACKETS = 4;
  private static final Pattern TIGHT = Pattern.compile("[0-9][0-9.,]*(km|kms|m|mi)");
  private static final Set<String> JOINED_TO_LINES = Set.of("with", "of");
  private static final Set<String> BEFORE_EDGES = Set.of("on", "in", "at", "to", "from", "near");

  private final Lexicon lexicon;
  private final Map<String, OffsetWord> words = new HashMap<>();

  Offsets(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Table.Row row : Table.read(Offsets.class, "offset-words.tsv", 2).rows()) {
      try {
        words.put(row.text(0), OffsetWord.valueOf(row.text(1).toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw row.error("no use of such a word: " + row.text(1));
      }
    }
  }

  /** Where the words stand that tell it, up to the one that joins them to the place. */
  Optional<Span> before(Sentence sentence, int first) {
    int last = beforePhrase(sentence, first);
    if (last < 0) {
      return Optional.empty();
    }
    int link = last;
    if (JOINED_TO_LINES.contains(word(sentence, last)) && is(sentence, last - 1, OffsetWord.LINE)) {
      link = beforeArticle(sentence, last - 2);
    }
    int begin = begin(sentence, link);
    return begin < 0
        ? Optional.empty()
        : Optional.of(sentence.token(begin).span().union(sentence.token(last).span()));
  }

  /** Goes back over "the town of", "the border town" and "the". */
  private int beforePhrase(Sentence sentence, int first) {
    int at = first - 1;
    boolean kind = false;
    while (at > 0 && first - at <= MOST_BEFORE_NAME) {
      if (word(sentence, at).equals("of") && isKind(sentence, at - 1)) {
        at -= 2;
        kind = true;
      } else if (sentence.token(at).tagged("DT")
          || isKind(sentence, at)
          || kind && (sentence.token(at).tagged("JJ") || sentence.token(at).tagged("NN"))) {
        kind |= isKind(sentence, at);
        at--;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean isKind(Sentence sentence, int index) {
    return index >= 0
        && Character.isLowerCase(sentence.token(index).text().charAt(0))
        && lexicon.kind(sentence.token(index).text()).filter(KindWord::beforeOf).isPresent()
        && !is(sentence, index, OffsetWord.EDGE);
  }

  private int beforeArticle(Sentence sentence, int index) {
    boolean passed =
        index > 0 && (sentence.token(index).tagged("DT") || sentence.token(index).tagged("JJ"));
    return passed ? beforeArticle(sentence, index - 1) : index;
  }

  /** The first word of what the link joins, or of the link that stands alone; -1 if none does. */
  private int begin(Sentence sentence, int link) {
    if (word(sentence, link).equals("to")) {
      return is(sentence, link - 1, OffsetWord.BESIDE) ? link - 1 : -1;
    }
    int direction = direction(sentence, link);
    int distance = distance(sentence, direction);
    int begin = about(sentence, distance, link);
    if (is(sentence, link, OffsetWord.NEAR)) {
      return begin;
    }
    if (is(sentence, link, OffsetWord.FROM)) {
      return begin < link ? begin : -1;
    }
    if (!is(sentence, link, OffsetWord.OF)) {
      return -1;
    }
    if (is(sentence, link - 1, OffsetWord.EDGE)) {
      return edge(sentence, link - 1);
    }
    // "the north of Gaza" is a part of it, and "20 km of road" is no way to it.
    boolean part = distance == direction && word(sentence, distance - 1).equals("the");
    boolean within = word(sentence, begin).equals("within");
    return direction < link && !part || distance < link && within ? begin : -1;
  }

  private int edge(Sentence sentence, int edge) {
    int before = beforeArticle(sentence, edge - 1);
    return before >= 0 && BEFORE_EDGES.contains(word(sentence, before)) ? before : before + 1;
  }

  /** Where the direction begins that ends before the index; the index itself if there is none. */
  private int direction(Sentence sentence, int end) {
    if (!is(sentence, end - 1, OffsetWord.DIRECTION)) {
      return end;
    }
    boolean two =
        end >= 3
            && sentence.token(end - 2).text().equals("-")
            && is(sentence, end - 3, OffsetWord.DIRECTION);
    int begin = two ? end - 3 : end - 1;
    boolean toThe =
        begin >= 2
            && word(sentence, begin - 1).equals("the")
            && word(sentence, begin - 2).equals("to");
    return toThe ? begin - 2 : begin;
  }

  /** Where the distance or the time of the journey begins that ends before the index. */
  private int distance(Sentence sentence, int end) {
    int unit = beforeBrackets(sentence, end) - 1;
    if (unit < 0) {
      return end;
    }
    if (TIGHT.matcher(word(sentence, unit)).matches()) {
      return unit;
    }
    if (is(sentence, unit, OffsetWord.JOURNEY)) {
      unit -= unit > 0 && sentence.token(unit - 1).text().matches("['’]s?") ? 2 : 1;
      if (!is(sentence, unit, OffsetWord.TIME)) {
        return end;
      }
    } else if (!is(sentence, unit, OffsetWord.UNIT)) {
      return end;
    }
    int begin = unit;
    while (begin > 0 && isNumber(sentence, begin - 1)) {
      begin--;
    }
    return begin < unit ? begin : end;
  }

  /** "40 km (25 miles) north of": the same distance told twice. */
  private static int beforeBrackets(Sentence sentence, int end) {
    if (end > 0 && sentence.token(end - 1).text().equals(")")) {
      for (int i = end - 2; i >= 0 && i >= end - 2 - MOST_IN_BRACKETS; i--) {
        if (sentence.token(i).text().equals("(")) {
          return i;
        }
      }
    }
    return end;
  }

  /** Goes back over words such as "about", if there is something that they belong to. */
  private int about(Sentence sentence, int end, int link) {
    int begin = end;
    while (begin < link && begin > 0 && is(sentence, begin - 1, OffsetWord.ABOUT)) {
      begin--;
    }
    return begin;
  }

  private boolean isNumber(Sentence sentence, int index) {
    Token token = sentence.token(index);
    return token.tagged("CD")
        || token.text().equals("-")
        || is(sentence, index, OffsetWord.ABOUT) && !word(sentence, index).equals("within");
  }

  private boolean is(Sentence sentence, int index, OffsetWord asked) {
    return index >= 0 && asked == words.get(word(sentence, index));
  }

  private static String word(Sentence sentence, int index) {
    return index < 0 ? "" : sentence.token(index).text().toLowerCase(Locale.ROOT);
  }
}
