/**
 * Which places a report names, and which of their namesakes it means.
 *
 * <p>Names are looked for in capitalised words; words beside them tell places from people, papers
 * and teams. Namesakes are told apart over the whole report: by what holds them ("Long Beach, CA"),
 * by the countries and provinces that the report speaks of, by nearness to its other places, by the
 * word for their kind, and at last by size. A name has one sense in a report unless its own
 * sentence says otherwise.
 */
@NullMarked
package org.reportedly.gazetteer.resolve;

import org.jspecify.annotations.NullMarked;
