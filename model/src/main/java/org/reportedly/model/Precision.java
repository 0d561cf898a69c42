package org.reportedly.model;

import java.util.Locale;

/** How exactly a place is known, from the finest to the coarsest. */
public enum Precision {
  POINT,
  TOWN,
  DISTRICT,
  PROVINCE,
  COUNTRY,
  REGION;

  /** The precision's word in files and on screen, such as {@code province}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
