package org.reportedly.extraction.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reportedly.actors.ActorBook;
import org.reportedly.actors.ActorKind;
import org.reportedly.actors.Description;
import org.reportedly.extraction.knowledge.NameWords;
import org.reportedly.model.Report;

/** Knows the outlet of the report by whatever name it calls itself. */
final class OwnOutlet {
  private final Optional<String> outlet;
  private final NameWords words;
  private final ActorBook actors;

  OwnOutlet(Report report, NameWords words, ActorBook actors) {
    this.outlet = report.outlet().map(OwnOutlet::plain);
    this.words = words;
    this.actors = actors;
  }

  /** "NBC" of NBC News, but not "Moscow" of The Moscow Times. */
  boolean is(String name) {
    if (outlet.isEmpty()) {
      return false;
    }
    String own = outlet.get();
    String speaker = plain(name);
    if (own.equals(speaker)) {
      return true;
    }
    boolean shortForm = own.startsWith(speaker + " ") && !isSide(name);
    boolean longForm = speaker.startsWith(own + " ") && isMedium(name);
    return speaker.length() >= 2 && (shortForm || longForm);
  }

  /** Whether the name is that of a country, a capital or a body. */
  private boolean isSide(String name) {
    Description described = actors.describe(List.of(name.split(" ")), Optional.empty());
    return described.party().isPresent() && described.kind() != ActorKind.MEDIA;
  }

  private boolean isMedium(String name) {
    return words.isMedium(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }
}
