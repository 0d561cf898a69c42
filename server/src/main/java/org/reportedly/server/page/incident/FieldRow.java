package org.reportedly.server.page.incident;

import java.util.List;

/**
 * What all accounts say on one field.
 *
 * @param label the field's name
 * @param contested whether what they say excludes each other
 * @param columns for each account what it says; an empty list where it says nothing
 */
public record FieldRow(String label, boolean contested, List<List<Cell>> columns) {
  public FieldRow {
    columns = columns.stream().map(List::copyOf).toList();
  }
}
