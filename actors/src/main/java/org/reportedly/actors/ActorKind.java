package org.reportedly.actors;

/** What kind of actor somebody is. */
public enum ActorKind {
  /**
   * Head of state, ministry, parliament, local authority, diplomat, secret or emergency service.
   */
  GOVERNMENT,
  /** Regular armed forces, their staffs and peacekeepers; a ministry of defence is government. */
  MILITARY,
  POLICE,
  /** Rebels, militias, gangs, terrorists: armed, and no state's regular force. */
  ARMED_GROUP,
  /** People, in whatever role, who bear no arms and hold no office. */
  CIVILIANS,
  /** International and non-governmental organisations. */
  ORGANISATION,
  MEDIA,
  COMPANY,
  /** Parties and their politicians. */
  POLITICAL,
  /** Courts, judges, prosecutors. */
  COURT,
  RELIGIOUS,
  /** Somebody described only as the one who tells: an official, a witness, an analyst. */
  SOURCE,
  /** Weapons that are said to act: drones, warships. */
  EQUIPMENT,
  OTHER
}
