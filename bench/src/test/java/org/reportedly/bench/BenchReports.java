package org.reportedly.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reportedly.ingest.Intake;
import org.reportedly.ingest.Limits;
import org.reportedly.ingest.ReportDefaults;
import org.reportedly.ingest.ReportSource;
import org.reportedly.language.Sentence;
import org.reportedly.language.segmentation.Segmenter;
import org.reportedly.model.Report;

/**
 * The text that is measured on.
 *
 * @param reports what a file holds, at least one
 * @param sentences how many sentences these are by this program's count, which is taken for all
 *     engines
 */
record BenchReports(List<Report> reports, int sentences) {
  static BenchReports of(Path file) {
    List<Report> reports = new ArrayList<>();
    new ReportSource(Limits.DEFAULT, () -> System.in)
        .read(
            List.of(file.toString()),
            ReportDefaults.NONE,
            intake -> {
              switch (intake) {
                case Intake.Received received -> reports.add(received.report());
                case Intake.Problem problem ->
                    throw new IllegalArgumentException(problem.sentence());
              }
            });
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("there is no report in " + file);
    }
    Segmenter segmenter = new Segmenter();
    int sentences = 0;
    for (Report report : reports) {
      sentences +=
          (int)
              segmenter.segment(report.text()).stream()
                  .filter(segment -> segment.kind() == Sentence.Kind.SENTENCE)
                  .count();
    }
    return new BenchReports(List.copyOf(reports), sentences);
  }
}
