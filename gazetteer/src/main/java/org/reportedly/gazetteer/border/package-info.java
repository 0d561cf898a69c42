/**
 * To which country disputed land is counted.
 *
 * <p>The data file tells for each such land who is recognised to own it and who holds it; a {@link
 * org.reportedly.gazetteer.border.BorderPolicy} says which of the two counts. Both are shown.
 */
@NullMarked
package org.reportedly.gazetteer.border;

import org.jspecify.annotations.NullMarked;
