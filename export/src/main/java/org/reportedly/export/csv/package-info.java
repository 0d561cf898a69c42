/** Tables as comma-separated values, plain and with HXL's row of hashtags. */
@NullMarked
package org.reportedly.export.csv;

import org.jspecify.annotations.NullMarked;
