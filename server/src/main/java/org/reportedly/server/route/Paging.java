package org.reportedly.server.route;

import org.reportedly.server.filter.Filters;
import org.reportedly.server.http.RequestPath;

/** Addresses of later pages. */
final class Paging {
  private Paging() {}

  /** The address that goes on after what was shown. */
  static String address(String path, Filters filters, String after) {
    String first = filters.address(path);
    return first + (first.contains("?") ? "&" : "?") + "after=" + RequestPath.part(after);
  }
}
