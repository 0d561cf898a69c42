/**
 * What we wrote down ourselves: tables of countries, regions and words.
 *
 * <p>All of it is data: tab-separated files whose comments tell their columns. A mistake in one is
 * named with file and line when it is read.
 */
@NullMarked
package org.reportedly.gazetteer.knowledge;

import org.jspecify.annotations.NullMarked;
