/**
 * The command: what a person types, and what they are told.
 *
 * <p>{@link org.reportedly.cli.Reportedly} is the entry; each subcommand is a class of its own that
 * reads its options and hands the work on. {@link org.reportedly.cli.ReadingPipeline} is the one
 * place that knows how what reads reports is put together. A command that works on reports is a
 * {@link org.reportedly.cli.ReportTask}, which {@link org.reportedly.cli.ReportRun} does with each.
 */
@NullMarked
package org.reportedly.cli;

import org.jspecify.annotations.NullMarked;
