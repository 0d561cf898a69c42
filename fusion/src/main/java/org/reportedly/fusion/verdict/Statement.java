package org.reportedly.fusion.verdict;

import org.reportedly.fusion.ReportedClaim;

/** A claim and who stands behind it. */
record Statement(ReportedClaim claim, Source source) {}
