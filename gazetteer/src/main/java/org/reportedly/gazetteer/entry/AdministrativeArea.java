package org.reportedly.gazetteer.entry;

/**
 * A province or district as the parent of a place.
 *
 * @param code dotted, as GeoNames has it: {@code UA.05} for a province, {@code UA.05.1402} for a
 *     district; empty where none is known
 * @param name in English where it has one; may be empty
 */
public record AdministrativeArea(String code, String name) {
  public static final AdministrativeArea NONE = new AdministrativeArea("", "");

  public boolean isKnown() {
    return !code.isEmpty();
  }
}
