package org.reportedly.actors;

/** A line of a data file that cannot be used; the message names the file and the line. */
public final class ActorDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ActorDataException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }

  ActorDataException(String file, String problem, Throwable cause) {
    super(file + ": " + problem, cause);
  }
}
