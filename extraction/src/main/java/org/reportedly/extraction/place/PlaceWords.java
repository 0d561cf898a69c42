package org.reportedly.extraction.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.reportedly.extraction.surface.WordTable;
import org.reportedly.language.Token;
import org.reportedly.model.Precision;

/** Words that tell something of an event's place without naming it. Immutable. */
final class PlaceWords {
  private final Map<String, Use> uses = new HashMap<>();

  /** What a word does. */
  enum Use {
    IN,
    TO,
    FROM,
    ACROSS,
    /** It speaks of a whole country. */
    WHOLE,
    /** It speaks of all that happened so far. */
    SUM,
    /** It means the place told last. */
    THERE,
    BORDER,
    /** It means who rules or fights for the place beside it. */
    AUTHORITY,
    CAPITAL,
    /** A province, or a larger part of a country. */
    REGION,
    POINT,
    TOWN,
    DISTRICT,
    PROVINCE,
    COUNTRY
  }

  PlaceWords() {
    for (WordTable.Row row : WordTable.read(PlaceWords.class, "place-words.tsv", 2).rows()) {
      Use use =
          Arrays.stream(Use.values())
              .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(row.cell(1)))
              .findFirst()
              .orElseThrow(() -> row.error("no use of a word: " + row.cell(1)));
      uses.put(row.cell(0), use);
    }
  }

  boolean is(Use use, Token token) {
    return use == uses.get(token.lemma());
  }

  /** "in" for "near"; "of" for every other preposition. */
  String preposition(Token token) {
    Use use = uses.get(token.lemma());
    return use == Use.IN || use == Use.TO || use == Use.FROM || use == Use.ACROSS
        ? use.name().toLowerCase(Locale.ROOT)
        : "of";
  }

  /** Whether the noun means several places: "in five provinces". */
  boolean areAreas(Token token) {
    Use use = uses.get(token.lemma());
    return token.tag().equals("NNS")
        && (use == Use.POINT || use == Use.TOWN || use == Use.DISTRICT || use == Use.PROVINCE);
  }

  /** Whether the noun means with "the" a place of some exactness. */
  boolean mayMeanOne(Token token) {
    return token.tag().equals("NN") && uses.containsKey(token.lemma());
  }

  /** Whether the noun means with "the" a place that is so exact. */
  boolean mayMean(Token token, Precision precision) {
    Use use = uses.get(token.lemma());
    if (use == null || !token.tag().equals("NN")) {
      return false;
    }
    return switch (use) {
      case POINT -> precision == Precision.POINT;
      case TOWN, CAPITAL -> precision == Precision.TOWN;
      case DISTRICT -> precision == Precision.DISTRICT;
      case PROVINCE -> precision == Precision.PROVINCE;
      case REGION -> precision == Precision.PROVINCE || precision == Precision.REGION;
      case COUNTRY -> precision == Precision.COUNTRY;
      case IN, TO, FROM, ACROSS, WHOLE, SUM, THERE, BORDER, AUTHORITY -> false;
    };
  }
}
