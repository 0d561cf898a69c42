package org.reportedly.extraction.role;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.actors.ActorBook;
import org.reportedly.actors.Country;
import org.reportedly.actors.Description;
import org.reportedly.model.Party;

/**
 * Parties as the book of actors knows them on a day. It remembers what it was asked, so one is made
 * for each report.
 */
public final class BookParties implements Parties {
  private final ActorBook book;
  private final Optional<LocalDate> day;
  private final Map<List<String>, Description> described = new HashMap<>();

  /**
   * @param day on which the report was published, for office holders
   */
  public BookParties(ActorBook book, Optional<LocalDate> day) {
    this.book = book;
    this.day = day;
  }

  @Override
  public Description describe(List<String> words) {
    return described.computeIfAbsent(List.copyOf(words), phrase -> book.describe(phrase, day));
  }

  @Override
  public String adjective(Party party) {
    return book.country(party.code()).flatMap(Country::adjective).orElse(party.code());
  }

  @Override
  public boolean isCountry(Party party) {
    return book.country(party.code()).isPresent();
  }
}
