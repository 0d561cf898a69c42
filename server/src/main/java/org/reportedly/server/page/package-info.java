/**
 * Pages for people. A page is a record of what it shows and a template under {@code src/main/jte}
 * that lays it out; templates decide nothing. All text is escaped by the templates, for the place
 * that it stands in.
 */
@NullMarked
package org.reportedly.server.page;

import org.jspecify.annotations.NullMarked;
