/**
 * Who is meant: full names for short ones, people for pronouns, names for titles.
 *
 * <p>{@link org.reportedly.extraction.names.NameBook} learns the names of a report before it is
 * read; {@link org.reportedly.extraction.names.Naming} cuts the name out of a noun phrase such as
 * "Belgorod Governor Vyacheslav Gladkov".
 */
@NullMarked
package org.reportedly.extraction.names;

import org.jspecify.annotations.NullMarked;
