package org.reportedly.server.page.account;

import java.util.Optional;
import org.reportedly.server.page.Frame;

/**
 * The form to sign in.
 *
 * @param frame around it
 * @param problem what was wrong with the last try
 * @param elsewhere the host of a provider that people can sign in with
 */
public record SignInPage(Frame frame, Optional<String> problem, Optional<String> elsewhere) {}
