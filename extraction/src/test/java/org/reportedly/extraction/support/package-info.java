/** What the tests of the stages share: one loaded pipeline, and claims as short text. */
@NullMarked
package org.reportedly.extraction.support;

import org.jspecify.annotations.NullMarked;
