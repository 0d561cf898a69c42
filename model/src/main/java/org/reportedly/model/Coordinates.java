package org.reportedly.model;

/**
 * A point on the earth (WGS 84).
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {
  private static final double EARTH_DIAMETER_IN_KILOMETRES = 12_742;

  public Coordinates {
    if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException("no point on the earth: " + latitude + ", " + longitude);
    }
  }

  /** The great-circle distance by the haversine formula, in kilometres. */
  public double kilometresTo(Coordinates other) {
    double here = Math.toRadians(latitude);
    double there = Math.toRadians(other.latitude);
    double northward = Math.sin((there - here) / 2);
    double eastward = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double chord = northward * northward + Math.cos(here) * Math.cos(there) * eastward * eastward;
    return EARTH_DIAMETER_IN_KILOMETRES * Math.asin(Math.sqrt(Math.min(1, chord)));
  }
}
