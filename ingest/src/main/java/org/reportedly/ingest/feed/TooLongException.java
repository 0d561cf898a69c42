package org.reportedly.ingest.feed;

/** That one piece of a feed is longer than it may be. Unchecked, to pass through the parsers. */
final class TooLongException extends RuntimeException {
  private static final long serialVersionUID = 1;
}
