package org.reportedly.extraction.place;

import java.util.List;
import java.util.Optional;
import org.reportedly.gazetteer.resolve.PlaceResolver;
import org.reportedly.gazetteer.resolve.Role;
import org.reportedly.gazetteer.resolve.Toponym;
import org.reportedly.language.Document;
import org.reportedly.model.Place;

/** The places that the gazetteer resolves, as events need them. */
public final class GazetteerPlaces implements PlaceReader {
  private final PlaceResolver resolver;

  public GazetteerPlaces(PlaceResolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public List<PlaceMention> read(Document document) {
    return resolver.resolve(document).stream().map(GazetteerPlaces::mention).toList();
  }

  private static PlaceMention mention(Toponym toponym) {
    Place place =
        toponym
            .asPlace()
            .orElseGet(() -> new Place(toponym.name(), "", Optional.empty(), toponym.precision()));
    return new PlaceMention(
        toponym.span(), toponym.sentence(), place, toponym.role() != Role.PLACE);
  }
}
