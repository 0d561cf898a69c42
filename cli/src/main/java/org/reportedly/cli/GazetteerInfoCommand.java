package org.reportedly.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.reportedly.cli.output.GazetteerTable;
import org.reportedly.cli.output.LayerCount;
import org.reportedly.gazetteer.Gazetteer;
import picocli.CommandLine.Command;

/** {@code reportedly gazetteer info}: tells which places the program knows. */
@Command(
    name = "info",
    description = "Tell how many places the program knows, of which kinds, and from where.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class GazetteerInfoCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final OwnGazetteer own;

  /**
   * @param surroundings streams and terminal
   * @param own the places that the user imported
   */
  GazetteerInfoCommand(Surroundings surroundings, OwnGazetteer own) {
    this.surroundings = surroundings;
    this.own = own;
  }

  @Override
  public Integer call() throws IOException {
    List<LayerCount> layers = new ArrayList<>();
    layers.add(LayerCount.of("the program's own", Gazetteer.bundled()));
    for (OwnGazetteer.Layer layer : own.readable()) {
      layers.add(LayerCount.of(layer.path().toString(), layer.file()));
    }
    GazetteerTable.print(layers, own.folder().toString(), surroundings.out());
    return ExitStatus.FINE;
  }
}
