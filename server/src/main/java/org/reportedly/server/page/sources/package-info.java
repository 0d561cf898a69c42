/** Where reports come from: outlets with their reliability, and the form to add more. */
@NullMarked
package org.reportedly.server.page.sources;

import org.jspecify.annotations.NullMarked;
