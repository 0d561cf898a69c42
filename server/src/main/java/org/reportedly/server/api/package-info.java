/** The desk for programs: the same as the pages, as JSON, files, feeds and a stream of changes. */
@NullMarked
package org.reportedly.server.api;

import org.jspecify.annotations.NullMarked;
