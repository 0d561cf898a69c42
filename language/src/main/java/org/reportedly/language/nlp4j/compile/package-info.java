/**
 * Turns the library's trained models into the program's own tables; runs in the build only.
 *
 * <p>The library's files are Java object streams. They are read by the library, taken apart through
 * its own objects, and written in the order in which the library would use them.
 */
@NullMarked
package org.reportedly.language.nlp4j.compile;

import org.jspecify.annotations.NullMarked;
