/**
 * Views of the situation: each a question that is asked every day, answered in rows that name the
 * claims they rest on and keep their history.
 */
@NullMarked
package org.reportedly.fusion.situation;

import org.jspecify.annotations.NullMarked;
