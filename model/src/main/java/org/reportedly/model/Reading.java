package org.reportedly.model;

import java.util.List;

/**
 * What was read from one report.
 *
 * @param report the report
 * @param claims in the order of their evidence in the text
 * @param notes what could not be read, and why
 */
public record Reading(Report report, List<Claim> claims, List<Note> notes) {
  public Reading {
    claims = List.copyOf(claims);
    notes = List.copyOf(notes);
  }
}
