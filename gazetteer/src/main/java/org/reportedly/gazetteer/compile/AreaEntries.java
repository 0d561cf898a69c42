package org.reportedly.gazetteer.compile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportedly.gazetteer.entry.AdministrativeArea;
import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.entry.NameQuality;
import org.reportedly.gazetteer.name.NameKeys;
import org.reportedly.model.Coordinates;

/**
 * Makes entries of provinces and districts. GeoNames' codes say which areas there are; Natural
 * Earth gives ids, middles and other names of those that it has, at whichever of the two levels.
 */
final class AreaEntries {
  private final Areas provinces;
  private final Areas districts;
  private final AreaMiddles middles;
  private final Drafts drafts;
  private final AreaNames names = new AreaNames();
  private final NameKeys keys = NameKeys.load();
  private final Set<String> done = new HashSet<>();

  AreaEntries(Areas provinces, Areas districts, AreaMiddles middles, Drafts drafts) {
    this.provinces = provinces;
    this.districts = districts;
    this.middles = middles;
    this.drafts = drafts;
  }

  void addAll(List<Provinces.Province> known) {
    Map<String, String> districtCodes = districtCodes();
    for (Provinces.Province province : known) {
      String district = districtCodes.get(nameInCountry(province.country(), province.name()));
      if (provinces.names().containsKey(province.code()) && !done.contains(province.code())) {
        add(province, province.code(), FeatureKind.PROVINCE);
      } else if (district != null && !done.contains(district)) {
        add(province, district, FeatureKind.DISTRICT);
      } else {
        add(province, "", FeatureKind.DISTRICT);
      }
    }
    provinces.names().forEach((code, name) -> addUnknown(code, name, FeatureKind.PROVINCE));
    districts.names().forEach((code, name) -> addUnknown(code, name, FeatureKind.DISTRICT));
  }

  private Map<String, String> districtCodes() {
    Map<String, String> codes = new HashMap<>();
    districts
        .names()
        .forEach(
            (code, name) -> codes.putIfAbsent(nameInCountry(code.substring(0, 2), name), code));
    return codes;
  }

  private String nameInCountry(String country, String name) {
    return country + "." + keys.strict(names.shortened(name).orElse(name));
  }

  private void add(Provinces.Province known, String code, FeatureKind kind) {
    Coordinates middle = new Coordinates(known.latitude(), known.longitude());
    int id = known.geonames() > 0 ? known.geonames() : drafts.ownId();
    Draft draft = drafts.add(entry(id, known.name(), middle, known.country(), code, kind));
    nameAll(draft, known.name());
    for (String name : known.names()) {
      draft.named(name, NameQuality.ALTERNATE);
    }
    String official = kind == FeatureKind.PROVINCE ? provinces.names().get(code) : null;
    if (official != null) {
      nameAll(draft, official);
    }
    done.add(code);
  }

  /** One without a town of its own lies in the middle of the province around it. */
  private void addUnknown(String code, String name, FeatureKind kind) {
    Optional<Coordinates> middle =
        middles.middle(code).or(() -> middles.middle(code.substring(0, code.lastIndexOf('.'))));
    if (middle.isPresent() && !name.isBlank() && done.add(code)) {
      String country = code.substring(0, 2);
      nameAll(drafts.add(entry(drafts.ownId(), name, middle.get(), country, code, kind)), name);
    }
  }

  private void nameAll(Draft draft, String name) {
    draft.named(name, NameQuality.MAIN);
    names.shortened(name).ifPresent(shorter -> draft.named(shorter, NameQuality.SHORTENED));
  }

  private GazetteerEntry entry(
      int id, String name, Coordinates middle, String country, String code, FeatureKind kind) {
    String provinceCode =
        kind == FeatureKind.DISTRICT && code.lastIndexOf('.') > 2
            ? code.substring(0, code.lastIndexOf('.'))
            : code;
    return new GazetteerEntry(
        id,
        name,
        middle,
        country,
        provinces.area(provinceCode),
        kind == FeatureKind.DISTRICT ? districts.area(code) : AdministrativeArea.NONE,
        kind,
        kind == FeatureKind.DISTRICT ? "ADM2" : "ADM1",
        middles.population(code));
  }
}
