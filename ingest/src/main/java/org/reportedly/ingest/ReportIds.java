package org.reportedly.ingest;

import java.util.HashSet;
import java.util.Set;

/** The ids given in one run, so that no two reports share one. Not for use by many threads. */
final class ReportIds {
  private final Set<String> given = new HashSet<>();

  /** Takes the id if it is still free. */
  boolean take(String id) {
    return given.add(id);
  }

  /** Takes the name, or the name with the lowest number from 2 on that is still free. */
  String takeLike(String name) {
    String id = name;
    for (int number = 2; !given.add(id); number++) {
      id = name + "-" + number;
    }
    return id;
  }
}
