package org.reportedly.fusion.incident;

/**
 * Two claims that were compared, by their numbers.
 *
 * @param score what speaks for one occurrence; above 0 more than against it
 * @param together an analyst decided that they are about one
 * @param apart an analyst decided that they are not
 */
record Edge(int one, int other, double score, boolean together, boolean apart) {}
