/**
 * Fetches from the web, politely and safely.
 *
 * <p>{@link org.reportedly.ingest.fetch.Fetcher} is the way in: it asks robots.txt, takes turns at
 * each host, follows redirects and gives a {@link org.reportedly.ingest.fetch.Fetched}. Safety has
 * one place: {@link org.reportedly.ingest.fetch.AddressRule} turns a host's name into the one
 * address that may be reached, and {@code Connection} opens a socket to that very address, so that
 * no second look-up can lead elsewhere. {@link org.reportedly.ingest.fetch.FetchLimits} holds every
 * limit.
 */
@NullMarked
package org.reportedly.ingest.fetch;

import org.jspecify.annotations.NullMarked;
