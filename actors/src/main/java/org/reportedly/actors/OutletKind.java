package org.reportedly.actors;

/** What kind of publisher an outlet is. */
public enum OutletKind {
  AGENCY,
  NEWSPAPER,
  BROADCASTER,
  /** A non-governmental organisation that publishes reports. */
  NGO,
  /** The United Nations and their agencies. */
  UN,
  OTHER
}
