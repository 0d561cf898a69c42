/**
 * Text on a terminal: its width, its colours and its safety.
 *
 * <p>All text from the world passes {@link org.reportedly.cli.terminal.SafeText} before it is
 * shown, so that no report can move the cursor, change colours or turn the reading direction.
 * {@link org.reportedly.cli.terminal.StyledText} then wraps it by the columns that it takes on
 * screen.
 */
@NullMarked
package org.reportedly.cli.terminal;

import org.jspecify.annotations.NullMarked;
