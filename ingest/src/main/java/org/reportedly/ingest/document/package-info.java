/**
 * PDFs and mails to text.
 *
 * <p>{@link org.reportedly.ingest.document.PdfReader} has a PDF read by a process of its own, with
 * its own memory and time, so that a hostile one costs only itself. {@link
 * org.reportedly.ingest.document.MailReader} reads one mail within limits, {@link
 * org.reportedly.ingest.document.MailboxFile} cuts an mbox file into mails without holding more
 * than one.
 */
@NullMarked
package org.reportedly.ingest.document;

import org.jspecify.annotations.NullMarked;
