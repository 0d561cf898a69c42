package org.reportedly.gazetteer.dump;

import java.util.HashMap;
import java.util.Map;
import org.reportedly.gazetteer.entry.AdministrativeArea;
import org.reportedly.gazetteer.file.GazetteerFile;
import org.reportedly.gazetteer.shape.Outlines;
import org.reportedly.model.Coordinates;

/** Names of provinces and districts: those of an older gazetteer, and those of the dump itself. */
final class AreaNamesByCode {
  private final Map<String, AdministrativeArea> areas = new HashMap<>();
  private final Outlines outlines = Outlines.load();

  void addAll(GazetteerFile known) {
    for (int i = 0; i < known.rows(); i++) {
      add(known.row(i).province());
      add(known.row(i).district());
    }
  }

  private void add(AdministrativeArea area) {
    if (area.isKnown()) {
      areas.put(area.code(), area);
    }
  }

  /** Learns a name if the row is that of a province or district. */
  void learn(PlaceRow row) {
    if (row.featureCode().equals("ADM1") && !row.provinceCode().isEmpty()) {
      areas.put(row.provinceCode(), new AdministrativeArea(row.provinceCode(), row.name()));
    } else if (row.featureCode().equals("ADM2") && !row.districtCode().isEmpty()) {
      areas.put(row.districtCode(), new AdministrativeArea(row.districtCode(), row.name()));
    }
  }

  /** The province that the row tells, or the one in whose outline it lies. */
  AdministrativeArea province(PlaceRow row) {
    AdministrativeArea told = area(row.provinceCode());
    if (told.isKnown() || row.country().isEmpty() || row.featureCode().startsWith("PCL")) {
      return told;
    }
    return outlines
        .provinceAt(new Coordinates(row.latitude(), row.longitude()))
        .filter(outline -> outline.country().equals(row.country()))
        .map(outline -> area(outline.code()))
        .orElse(AdministrativeArea.NONE);
  }

  AdministrativeArea area(String code) {
    AdministrativeArea area = areas.get(code);
    return area == null ? AdministrativeArea.NONE : area;
  }
}
