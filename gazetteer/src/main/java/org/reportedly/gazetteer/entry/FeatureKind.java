package org.reportedly.gazetteer.entry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.reportedly.model.Precision;

/** What sort of place an entry is. */
public enum FeatureKind {
  COUNTRY(1, Precision.COUNTRY),
  PROVINCE(2, Precision.PROVINCE),
  DISTRICT(3, Precision.DISTRICT),
  TOWN(4, Precision.TOWN),
  CONTINENT(5, Precision.REGION),
  REGION(6, Precision.REGION),
  SEA(7, Precision.REGION),
  LAKE(8, Precision.REGION),
  RIVER(9, Precision.REGION),
  MOUNTAINS(10, Precision.REGION),
  DESERT(11, Precision.REGION),
  ISLAND(12, Precision.DISTRICT),
  PENINSULA(13, Precision.PROVINCE),
  STRAIT(14, Precision.DISTRICT),
  CANAL(15, Precision.DISTRICT),
  BORDER(16, Precision.REGION),
  FACILITY(17, Precision.POINT);

  private final int code;
  private final Precision precision;

  FeatureKind(int code, Precision precision) {
    this.code = code;
    this.precision = precision;
  }

  /** The kind's number in gazetteer files; never changed once given. */
  public int code() {
    return code;
  }

  /** The kind with the given number, if there is one. */
  public static Optional<FeatureKind> withCode(int code) {
    return Arrays.stream(values()).filter(kind -> kind.code == code).findFirst();
  }

  /** How exactly a place is known of which only an entry of this kind is known. */
  public Precision precision() {
    return precision;
  }

  /** The kind's word in files, such as {@code town}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is made by nature and bears its name apart from any town or province. */
  public boolean isNatural() {
    return switch (this) {
      case SEA, LAKE, RIVER, MOUNTAINS, DESERT, ISLAND, PENINSULA, STRAIT -> true;
      case COUNTRY, PROVINCE, DISTRICT, TOWN, CONTINENT, REGION, CANAL, BORDER, FACILITY -> false;
    };
  }

  /**
   * The kind of a row of GeoNames.
   *
   * @param featureClass one letter, such as {@code P}
   * @param featureCode such as {@code PPLC}
   */
  public static FeatureKind of(String featureClass, String featureCode) {
    return switch (featureClass) {
      case "A" -> administrative(featureCode);
      case "P" -> TOWN;
      case "H" -> water(featureCode);
      case "T" -> land(featureCode);
      case "L" -> featureCode.equals("CONT") ? CONTINENT : REGION;
      default -> FACILITY;
    };
  }

  private static FeatureKind administrative(String code) {
    if (code.startsWith("PCL") || code.equals("TERR")) {
      return COUNTRY;
    }
    return code.startsWith("ADM1") ? PROVINCE : DISTRICT;
  }

  private static FeatureKind water(String code) {
    if (code.startsWith("STM") || code.startsWith("RV")) {
      return RIVER;
    }
    if (code.startsWith("LK") || code.startsWith("RSV")) {
      return LAKE;
    }
    if (code.startsWith("CNL")) {
      return CANAL;
    }
    return switch (code) {
      case "SEA", "OCN", "GULF", "BAY" -> SEA;
      case "STRT", "CHN" -> STRAIT;
      default -> FACILITY;
    };
  }

  private static FeatureKind land(String code) {
    if (code.startsWith("ISL")) {
      return ISLAND;
    }
    return switch (code) {
      case "MT", "MTS", "PK", "RDGE" -> MOUNTAINS;
      case "DSRT" -> DESERT;
      case "PEN", "CAPE" -> PENINSULA;
      default -> FACILITY;
    };
  }
}
