package org.reportedly.ingest.feed;

/** The families of formats that feeds are written in. */
public enum FeedFormat {
  /** RSS 0.91 to 2.0, by whoever. */
  RSS,
  /** RSS 0.90 and 1.0, which are RDF. */
  RDF,
  /** Atom 0.3 and 1.0. */
  ATOM,
  /** JSON Feed 1.0 and 1.1. */
  JSON
}
