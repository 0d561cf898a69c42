/** Where the command {@code export} puts what it writes. */
@NullMarked
package org.reportedly.cli.export;

import org.jspecify.annotations.NullMarked;
