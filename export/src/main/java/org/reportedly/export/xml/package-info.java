/** Writes XML that is well-formed whatever the text in it. */
@NullMarked
package org.reportedly.export.xml;

import org.jspecify.annotations.NullMarked;
