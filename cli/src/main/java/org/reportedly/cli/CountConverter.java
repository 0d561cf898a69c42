package org.reportedly.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many, 1 or more. */
final class CountConverter implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String typed) {
    if (!typed.matches("[0-9]{1,9}") || Integer.parseInt(typed) == 0) {
      throw new TypeConversionException("'%s' is no count of 1 or more".formatted(typed));
    }
    return Integer.valueOf(typed);
  }
}
