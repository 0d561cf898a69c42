package org.reportedly.server.page.account;

import org.reportedly.server.page.Frame;

/**
 * Somebody came back from a provider elsewhere and is signed in.
 *
 * @param frame around it, still that of a stranger
 * @param name under which they are
 */
public record SignedInPage(Frame frame, String name) {}
