package org.reportedly.gazetteer.dump;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** Says that the folder of the layers, or the disk that it is on, does not take what is written. */
public final class LayerNotWritten extends IOException {
  private static final long serialVersionUID = 1;

  LayerNotWritten(Path folder, IOException cause) {
    super("nothing can be written to " + folder + " (" + reason(cause) + ")", cause);
  }

  /** These two tell only a path as their message. */
  private static String reason(IOException cause) {
    return switch (cause) {
      case AccessDeniedException _ -> "permission denied";
      case FileAlreadyExistsException _ -> "there is a file of that name";
      default -> String.valueOf(cause.getMessage());
    };
  }
}
