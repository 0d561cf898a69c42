package org.reportedly.extraction.role;

import org.reportedly.extraction.event.PlaceNames;
import org.reportedly.extraction.names.NameBook;

/**
 * What a report has told that helps to tell who is meant in it.
 *
 * @param parties whose side those are on of whom it speaks
 * @param names the people that it names
 * @param places which of its words are names of places
 */
public record ReportMemory(PartyMemory parties, NameBook names, PlaceNames places) {}
