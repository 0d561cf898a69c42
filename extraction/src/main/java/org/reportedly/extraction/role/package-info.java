/**
 * Who does it and to whom: actors and targets of an event, with their names and parties.
 *
 * <p>The tables of the knowledge package say where they stand ({@link
 * org.reportedly.extraction.knowledge.Roles}); the classes here fetch them from the parse, leave
 * out places and weapons of nobody, and give each a name.
 */
@NullMarked
package org.reportedly.extraction.role;

import org.jspecify.annotations.NullMarked;
