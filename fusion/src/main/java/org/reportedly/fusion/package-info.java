/**
 * From claims to incidents, verdicts and views of the situation: pure functions of the claims, the
 * analysts' decisions and nothing else. The order in which reports come makes no difference.
 */
@NullMarked
package org.reportedly.fusion;

import org.jspecify.annotations.NullMarked;
