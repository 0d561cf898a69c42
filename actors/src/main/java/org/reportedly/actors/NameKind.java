package org.reportedly.actors;

/** What sort of word or name it is by which an actor is known. */
public enum NameKind {
  /** A country's name: "Ukraine". */
  COUNTRY,
  /** An adjective or a word for the people of a country: "Ukrainian", "Poles". */
  NATIONALITY,
  /** A capital or palace that may stand for the government: "Moscow", "the White House". */
  SEAT,
  /** An armed group, movement or people: "M23". */
  GROUP,
  /** An international or non-governmental organisation: "UNICEF". */
  ORGANISATION,
  /** A body of a country with a name of its own: "Pentagon". */
  INSTITUTION,
  /** Somebody who holds or held an office: "Volodymyr Zelensky". */
  PERSON,
  /** An agency, newspaper or broadcaster: "Reuters". */
  OUTLET,
  /** A common noun: "army", "residents". */
  BODY
}
