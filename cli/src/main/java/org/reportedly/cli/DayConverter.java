package org.reportedly.cli;

import java.time.LocalDate;
import org.reportedly.ingest.PublicationDay;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the day of publication that a person typed. */
final class DayConverter implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String typed) {
    return PublicationDay.parse(typed)
        .orElseThrow(() ->
            new TypeConversionException(
                "there is no such day: '%s' (write it as YYYY-MM-DD)".formatted(typed)));
  }
}
