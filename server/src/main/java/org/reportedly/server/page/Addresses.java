package org.reportedly.server.page;

import org.reportedly.server.http.RequestPath;

/** Where things are. These addresses are permanent. */
public final class Addresses {
  private Addresses() {}

  /** An incident's page. */
  public static String incident(String id) {
    return "/incidents/" + RequestPath.part(id);
  }

  /** A report's page. */
  public static String report(String id) {
    return "/reports/" + RequestPath.part(id);
  }

  /** A claim in its report, where its words are marked. */
  public static String claim(String report, String claim) {
    return report(report) + "#" + anchor(claim);
  }

  /** The name of a claim's words in its report's page. */
  public static String anchor(String claim) {
    return "c-" + RequestPath.part(claim).replace('%', '_');
  }
}
