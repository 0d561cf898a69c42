package org.reportedly.server.page.account;

import java.util.Optional;
import org.reportedly.server.page.Frame;

/**
 * The form to sign in.
 *
 * @param frame around it
 * @param problem what was wrong with the last try
 */
public record SignInPage(Frame frame, Optional<String> problem) {}
