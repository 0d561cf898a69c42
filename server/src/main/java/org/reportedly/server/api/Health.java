package org.reportedly.server.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Whether the desk can do its work.
 *
 * @param status {@code ok}
 * @param entries how many entries the ledger's log has
 */
@JsonPropertyOrder({"status", "entries"})
public record Health(String status, long entries) {}
