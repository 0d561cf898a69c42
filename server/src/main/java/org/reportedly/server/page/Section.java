package org.reportedly.server.page;

/** The parts of the desk, as the top of every page lists them. */
public enum Section {
  SITUATION("Situation", "/"),
  INCIDENTS("Incidents", "/incidents"),
  CLAIMS("Claims", "/claims"),
  REPORTS("Reports", "/reports"),
  VIEWS("Views", "/measures"),
  SOURCES("Sources", "/sources");

  private final String label;
  private final String path;

  Section(String label, String path) {
    this.label = label;
    this.path = path;
  }

  /** Its name. */
  public String label() {
    return label;
  }

  /** Its address. */
  public String path() {
    return path;
  }
}
