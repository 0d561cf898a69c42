package org.reportedly.cli.situation;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.reportedly.fusion.situation.SituationView;
import org.reportedly.fusion.situation.ViewRow;
import org.reportedly.fusion.situation.WeighedIncident;

/** Prints incidents and views; each call is one whole result. */
public interface SituationPrinter {
  /** A list of incidents, one line or object each. */
  void incidents(Iterator<WeighedIncident> incidents) throws IOException;

  /** All that is known of one incident. */
  void incident(WeighedIncident incident) throws IOException;

  /** The rows of a view. */
  void view(SituationView view, List<ViewRow> rows) throws IOException;
}
