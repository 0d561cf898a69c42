package org.reportedly.server.page.incident;

/**
 * One thing that one account says on one field.
 *
 * @param text in words
 * @param address of the sentence in its report
 * @param shared whether another account says the same
 */
public record Cell(String text, String address, boolean shared) {}
