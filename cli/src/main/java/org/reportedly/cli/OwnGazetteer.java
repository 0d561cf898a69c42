package org.reportedly.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.reportedly.gazetteer.dump.ImportedLayers;
import org.reportedly.gazetteer.file.GazetteerFile;

/**
 * The places that this user imported, in the user's folder for data.
 *
 * @param layers the imported files
 * @param say tells the person of a file that cannot be used
 */
record OwnGazetteer(ImportedLayers layers, Consumer<String> say) {
  /**
   * A layer that can be read.
   *
   * @param path where it is
   * @param file its content
   */
  record Layer(Path path, GazetteerFile file) {}

  /**
   * The gazetteer of the user whom the process runs for.
   *
   * @param environment with {@code XDG_DATA_HOME} where the user moved the folder (XDG Base
   *     Directory Specification; a path that is not absolute does not count)
   * @param properties with the user's home folder
   */
  static OwnGazetteer of(
      Map<String, String> environment, Properties properties, Consumer<String> say) {
    Path data = Path.of(properties.getProperty("user.home", "."), ".local", "share");
    try {
      Path told = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
      data = told.isAbsolute() ? told : data;
    } catch (InvalidPathException noPath) {
      say.accept("XDG_DATA_HOME is no path; " + data + " is used.");
    }
    return new OwnGazetteer(
        new ImportedLayers(data.resolve("reportedly").resolve("gazetteer")), say);
  }

  Path folder() {
    return layers.folder();
  }

  /** The layers that can be read, the latest last; the others are told of and left out. */
  List<Layer> readable() {
    List<Layer> readable = new ArrayList<>();
    List<Path> files = List.of();
    try {
      files = layers.files();
    } catch (IOException unreadable) {
      say.accept(folder() + " cannot be read (" + unreadable.getMessage() + ").");
    }
    for (Path path : files) {
      try {
        readable.add(new Layer(path, GazetteerFile.map(path)));
      } catch (IOException damaged) {
        say.accept(
            damaged.getMessage() + "; its places are left out. Delete it and import them again.");
      }
    }
    return readable;
  }

  /** The files of {@link #readable}. */
  List<Path> usable() {
    return readable().stream().map(Layer::path).toList();
  }
}
