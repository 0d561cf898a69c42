package org.reportedly.server.http;

import java.util.Optional;

/** Knows who asks. May be used by many threads at once. */
public interface Visitors {
  /**
   * Who asks, by what their browser or program sent along.
   *
   * @param cookie the value of the cookie {@link #COOKIE}
   * @param authorization the header of that name
   * @param theme the look that was chosen
   */
  Greeting greet(Optional<String> cookie, Optional<String> authorization, Optional<String> theme);

  /** The name of the one cookie that the server needs. */
  String COOKIE = "reportedly";

  /** The header that makes a browser keep the cookie until it is closed. */
  static String cookie(String value) {
    return COOKIE + "=" + value + "; Path=/; HttpOnly; SameSite=Strict";
  }

  /**
   * What is known of somebody who asks.
   *
   * @param visitor who it is
   * @param cookie a value that the browser shall keep, where it has none yet
   */
  record Greeting(Visitor visitor, Optional<String> cookie) {}
}
