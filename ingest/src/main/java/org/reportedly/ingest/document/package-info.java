/**
 * PDFs and mails to text.
 *
 * <p>{@link org.reportedly.ingest.document.DocumentReader} has documents read by a process of its
 * own, {@link org.reportedly.ingest.document.DocumentProcess}, with its own memory and time, so
 * that a hostile one costs only itself. There {@code PdfText} and {@code MailReader} read them.
 * {@link org.reportedly.ingest.document.MailboxFile} cuts an mbox file into mails without holding
 * more than one.
 */
@NullMarked
package org.reportedly.ingest.document;

import org.jspecify.annotations.NullMarked;
