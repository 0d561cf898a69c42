/**
 * Claims, incidents and reports as JSON: the names and forms that other programs rely on, apart
 * from the domain's records, and lines that neither terminals nor charsets trip over.
 */
@NullMarked
package org.reportedly.export.json;

import org.jspecify.annotations.NullMarked;
