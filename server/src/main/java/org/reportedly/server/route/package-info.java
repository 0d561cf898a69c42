/** The addresses of the desk, one class for each part of it. */
@NullMarked
package org.reportedly.server.route;

import org.jspecify.annotations.NullMarked;
