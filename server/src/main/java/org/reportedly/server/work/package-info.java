/**
 * Work that takes longer than a person likes to wait for a page: it goes on in the background, and
 * whoever started it can watch how far it is.
 */
@NullMarked
package org.reportedly.server.work;

import org.jspecify.annotations.NullMarked;
