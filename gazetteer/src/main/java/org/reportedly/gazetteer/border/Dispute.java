package org.reportedly.gazetteer.border;

/**
 * What is disputed about a land.
 *
 * @param recognised ISO 3166 alpha-2 code of the country that is recognised to own it
 * @param held alpha-2 code of the country that holds it; empty where an unrecognised government
 *     does
 * @param note names both, to be shown beside the place
 */
public record Dispute(String recognised, String held, String note) {
  /** The country that it is counted to; an unrecognised government is none. */
  public String country(BorderPolicy policy) {
    return switch (policy) {
      case RECOGNISED -> recognised;
      case HELD -> held.isEmpty() ? recognised : held;
    };
  }
}
