package org.reportedly.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.reportedly.ingest.Intake.Problem;
import org.reportedly.ingest.Intake.Received;
import org.reportedly.model.Report;

/** What the tests of this package say often. */
final class Given {
  private Given() {}

  static List<Intake> reading(Limits limits, String standardInput, String... names) {
    return reading(limits, standardInput.getBytes(StandardCharsets.UTF_8), names);
  }

  static List<Intake> reading(Limits limits, byte[] standardInput, String... names) {
    List<Intake> found = new ArrayList<>();
    InputStream in = new ByteArrayInputStream(standardInput);
    new ReportSource(limits, () -> in).read(List.of(names), ReportDefaults.NONE, found::add);
    return found;
  }

  static List<Intake> reading(String... names) {
    return reading(Limits.DEFAULT, "", names);
  }

  static List<Report> reports(List<Intake> intakes) {
    return intakes.stream()
        .filter(Received.class::isInstance)
        .map(intake -> ((Received) intake).report())
        .toList();
  }

  static List<Problem> problems(List<Intake> intakes) {
    return intakes.stream().filter(Problem.class::isInstance).map(Problem.class::cast).toList();
  }

  static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
