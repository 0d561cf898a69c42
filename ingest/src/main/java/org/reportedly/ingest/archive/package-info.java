/**
 * Web archives (WARC): reads the pages and feeds in them, damaged ones too, and keeps the bytes of
 * all that was fetched as evidence.
 *
 * <p>{@link org.reportedly.ingest.archive.ArchiveReader} goes through an archive's responses;
 * {@link org.reportedly.ingest.archive.EvidenceArchive} writes one and finds a record by its
 * SHA-256.
 */
@NullMarked
package org.reportedly.ingest.archive;

import org.jspecify.annotations.NullMarked;
