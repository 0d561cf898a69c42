package org.reportedly.fusion.verdict;

import java.util.Optional;
import org.reportedly.model.Party;

/**
 * Who stands behind a claim. Claims with equal keys come from one source.
 *
 * @param key tells sources apart: a side, a name, an outlet
 * @param name for a person
 * @param party whose side the source is on, where that can be told
 * @param named false for hearsay, behind which nobody stands
 */
public record Source(String key, String name, Optional<Party> party, boolean named) {}
