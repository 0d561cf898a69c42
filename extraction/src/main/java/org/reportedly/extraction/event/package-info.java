/**
 * What happened: finds the words that tell of an event and gives each its type.
 *
 * <p>{@link org.reportedly.extraction.event.EventFinder} goes through a sentence's words, asks the
 * table of triggers which of them may name an event, checks the table's conditions on subject and
 * object, and leaves out nouns that only name an event which a verb beside them tells already.
 * {@link org.reportedly.extraction.event.PlainStatements} finds the clauses that tell something
 * without any such word.
 */
@NullMarked
package org.reportedly.extraction.event;

import org.jspecify.annotations.NullMarked;
