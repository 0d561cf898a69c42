/**
 * Incidents: which claims are about one occurrence. Claims meet their neighbours through blocks of
 * type, days and place; pairs that speak for one occurrence become links; what is linked is parted
 * into incidents by greedy agglomeration, in which a claim must fit all of an incident and not only
 * its nearest neighbour (average linkage).
 */
@NullMarked
package org.reportedly.fusion.incident;

import org.jspecify.annotations.NullMarked;
