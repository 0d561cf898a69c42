/** What analysts write into the form that corrects a claim, and the claim that follows from it. */
@NullMarked
package org.reportedly.server.decision;

import org.jspecify.annotations.NullMarked;
