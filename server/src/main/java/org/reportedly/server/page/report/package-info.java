/** The page of one report: its text with the words that each claim rests on marked. */
@NullMarked
package org.reportedly.server.page.report;

import org.jspecify.annotations.NullMarked;
