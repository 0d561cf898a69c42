/** What a gazetteer tells of a place: its entry, kind, areas, and how a name led to it. */
@NullMarked
package org.reportedly.gazetteer.entry;

import org.jspecify.annotations.NullMarked;
