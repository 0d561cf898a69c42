package org.reportedly.fusion.link;

/** A data file of this module is broken; the message names file and line. */
public final class DataFileException extends RuntimeException {
  DataFileException(String file, int line, String problem) {
    super(file + ", line " + line + ": " + problem);
  }
}
