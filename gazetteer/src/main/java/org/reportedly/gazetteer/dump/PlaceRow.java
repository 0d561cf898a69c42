package org.reportedly.gazetteer.dump;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * A row of {@code allCountries.txt} or of one country's dump, as far as we use its 19 columns.
 *
 * @param id GeoNames' id
 * @param name in UTF-8
 * @param plainName in ASCII, may be empty
 * @param alternateNames comma-separated, may be empty
 * @param latitude degrees north
 * @param longitude degrees east
 * @param featureClass one letter
 * @param featureCode may be empty
 * @param country ISO 3166 alpha-2, empty for seas
 * @param province code of the first-level area, may be empty
 * @param district code of the second-level area, may be empty
 * @param population people, 0 if unknown
 */
record PlaceRow(
    int id,
    String name,
    String plainName,
    String alternateNames,
    double latitude,
    double longitude,
    String featureClass,
    String featureCode,
    String country,
    String province,
    String district,
    long population) {
  static final int COLUMNS = 19;
  private static final int LONGEST = 15_000;

  static PlaceRow of(List<String> columns) throws BrokenRow {
    int id = Fields.id(columns.get(0));
    String name = columns.get(1).strip();
    Fields.checkName(name);
    String country = columns.get(8);
    if (!country.isEmpty() && !country.matches("[A-Z]{2}")) {
      throw new BrokenRow("no ISO 3166 alpha-2 code: " + Fields.shown(country));
    }
    String alternateNames = columns.get(3);
    return new PlaceRow(
        id,
        name,
        columns.get(2).length() > 400 ? "" : columns.get(2),
        alternateNames.length() > LONGEST ? alternateNames.substring(0, LONGEST) : alternateNames,
        Fields.degrees(columns.get(4), 90),
        Fields.degrees(columns.get(5), 180),
        Fields.code(columns.get(6)),
        Fields.code(columns.get(7)),
        country,
        Fields.code(columns.get(10)),
        Fields.code(columns.get(11)),
        Fields.population(columns.get(14)));
  }

  String provinceCode() {
    return country.isEmpty() || province.isEmpty() ? "" : country + "." + province;
  }

  String districtCode() {
    return provinceCode().isEmpty() || district.isEmpty() ? "" : provinceCode() + "." + district;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(id);
    out.writeUTF(name);
    out.writeUTF(plainName);
    out.writeUTF(alternateNames);
    out.writeDouble(latitude);
    out.writeDouble(longitude);
    out.writeUTF(featureClass);
    out.writeUTF(featureCode);
    out.writeUTF(country);
    out.writeUTF(province);
    out.writeUTF(district);
    out.writeLong(population);
  }

  static PlaceRow read(DataInput in) throws IOException {
    return new PlaceRow(
        in.readInt(),
        in.readUTF(),
        in.readUTF(),
        in.readUTF(),
        in.readDouble(),
        in.readDouble(),
        in.readUTF(),
        in.readUTF(),
        in.readUTF(),
        in.readUTF(),
        in.readUTF(),
        in.readLong());
  }
}
