package org.reportedly.gazetteer.resolve;

import java.util.Locale;
import java.util.Optional;
import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.language.Document;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Precision;
import org.reportedly.model.Span;

/** How a report words a place: its name with what belongs to it, and how exact that is. */
final class Wording {
  /** "UAE" is written so everywhere. */
  private static final int LONGEST_SHORT = 3;

  private final Document document;
  private final Lexicon lexicon;
  private final Offsets offsets;

  Wording(Document document, Lexicon lexicon, Offsets offsets) {
    this.document = document;
    this.lexicon = lexicon;
    this.offsets = offsets;
  }

  /** The name with the word for its kind and the part that is meant: "eastern Congo". */
  Span span(Mention mention) {
    return part(mention).map(token -> token.span().union(mention.span())).orElse(mention.span());
  }

  String name(Mention mention) {
    return span(mention).in(document.report().text()).replaceAll("\\s+", " ").strip();
  }

  /** The name, without the capitals in which datelines are written. */
  String name(Mention mention, GazetteerEntry entry) {
    String name = name(mention);
    boolean shouted = name.length() > LONGEST_SHORT && name.equals(name.toUpperCase(Locale.ROOT));
    return mention.sentence().kind() == Sentence.Kind.DATELINE && shouted
        ? quiet(name, entry.name())
        : name;
  }

  /** As the gazetteer writes it, or with one capital a word. */
  private static String quiet(String name, String known) {
    if (name.equalsIgnoreCase(known)) {
      return known;
    }
    StringBuilder quiet = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean first = i == 0 || !Character.isLetter(name.charAt(i - 1));
      quiet.append(first ? name.charAt(i) : Character.toLowerCase(name.charAt(i)));
    }
    return quiet.toString();
  }

  Optional<String> offset(Mention mention) {
    return offsets
        .before(mention.sentence(), mention.first())
        .map(span -> span.in(document.report().text()).replaceAll("\\s+", " "));
  }

  /** The word for a part of an area right before its name. */
  private Optional<Token> part(Mention mention) {
    boolean area =
        mention.matches().stream()
            .anyMatch(match ->
                match.entry().kind() == FeatureKind.COUNTRY
                    || match.entry().kind() == FeatureKind.REGION
                    || match.entry().kind() == FeatureKind.CONTINENT
                    || match.entry().kind() == FeatureKind.PROVINCE);
    return mention
        .before()
        .filter(token ->
            area
                && token.span().end() <= mention.span().start()
                && lexicon.isQualifier(token.text())
                && !token.tagged("VB"));
  }

  Precision precision(Mention mention, GazetteerEntry entry) {
    if (mention.kind().filter(KindWord::site).isPresent()) {
      return Precision.POINT;
    }
    Optional<FeatureKind> called = mention.kind().flatMap(KindWord::kind);
    if (called.isPresent() && entry.kind() == FeatureKind.TOWN) {
      return called.get().precision();
    }
    if (entry.kind() == FeatureKind.COUNTRY && part(mention).isPresent()) {
      return Precision.REGION;
    }
    return entry.kind().precision();
  }

  static Precision unknownPrecision(Mention mention) {
    if (mention.kind().filter(KindWord::site).isPresent()) {
      return Precision.POINT;
    }
    return mention.kind().flatMap(KindWord::kind).orElse(FeatureKind.TOWN).precision();
  }
}
