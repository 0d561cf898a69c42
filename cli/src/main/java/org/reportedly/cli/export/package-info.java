/** What the command {@code export} needs beside the writers: what to take, and where to put it. */
@NullMarked
package org.reportedly.cli.export;

import org.jspecify.annotations.NullMarked;
