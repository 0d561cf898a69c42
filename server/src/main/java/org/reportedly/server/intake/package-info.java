/** Reports that people and programs send: read into claims at once, and kept if they wish. */
@NullMarked
package org.reportedly.server.intake;

import org.jspecify.annotations.NullMarked;
