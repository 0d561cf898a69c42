/** The first page: where, when and what, in a map, a timeline and a list of the same incidents. */
@NullMarked
package org.reportedly.server.page.situation;

import org.jspecify.annotations.NullMarked;
