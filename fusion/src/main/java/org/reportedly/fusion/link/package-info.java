/**
 * Whether two claims are about one occurrence. Each pair is compared by type, place, time, parties,
 * figures, words, speakers and nearness in the text; every comparison ends in one {@link
 * org.reportedly.fusion.link.Signal}, and the signals' weights are added up (log-odds, as in
 * Fellegi and Sunter, "A Theory for Record Linkage", 1969). The weights, the kindred types and the
 * words that tell nothing stand in data files.
 */
@NullMarked
package org.reportedly.fusion.link;

import org.jspecify.annotations.NullMarked;
