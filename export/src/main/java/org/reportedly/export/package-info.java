/**
 * Hands on what a ledger holds, in formats of other programs. Start with {@code Exporter}: it
 * writes what a {@code ClaimQuery} asks {@code Holdings} for in an {@code ExportFormat} to a
 * stream, row by row. The web server's downloads and feeds and the command {@code export} are the
 * same call.
 *
 * <p>A format that has rows takes its columns from {@code export.table}; one with a form of its own
 * has a package of its own. A new format is a constant of {@code ExportFormat}, and the compiler
 * then names every place that must know it.
 */
@NullMarked
package org.reportedly.export;

import org.jspecify.annotations.NullMarked;
