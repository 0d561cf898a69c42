/**
 * From files, folders and standard input to reports.
 *
 * <p>A {@link org.reportedly.ingest.ReportSource} walks what a person named, in a fixed order, and
 * hands over one {@link org.reportedly.ingest.Intake} after another: a report, or a problem that
 * names the file, the line and the way out. One bad source never stops another. No more than one
 * report is held at a time; {@link org.reportedly.ingest.Limits} says how large one may be.
 *
 * <p>Three ideas do the work: {@link org.reportedly.ingest.text.TextDecoder} turns bytes into
 * characters and refuses what is no text; {@link org.reportedly.ingest.JsonReport} turns one line
 * of JSON into a report; {@link org.reportedly.ingest.FolderWalk} finds the files of a folder.
 */
@NullMarked
package org.reportedly.ingest;

import org.jspecify.annotations.NullMarked;
