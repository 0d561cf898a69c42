/**
 * The actor book: tells from words whose side somebody is on, what kind of actor they are, and
 * which names mean the same one.
 *
 * <p>{@link org.reportedly.actors.ActorBook} is the way in. What it knows stands in tab-separated
 * files beside this package: countries, groups, organisations, named bodies, common nouns for
 * bodies, office holders with their terms, outlets. An analyst's own files with the same columns
 * add to them and override them.
 *
 * <p>Inside, a text's words become {@code Pieces} (lower-case, without accents, dots and
 * possessives, parted at hyphens), and a {@code NameIndex} finds the longest known name that starts
 * at a piece. A {@code PhraseReader} puts the names of one noun phrase together.
 */
@NullMarked
package org.reportedly.actors;

import org.jspecify.annotations.NullMarked;
