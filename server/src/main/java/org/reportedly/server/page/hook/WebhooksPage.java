package org.reportedly.server.page.hook;

import java.util.List;
import java.util.Optional;
import org.reportedly.export.Subject;
import org.reportedly.server.hook.Webhook;
import org.reportedly.server.page.FilterForm;
import org.reportedly.server.page.Frame;

/**
 * The webhooks, and the form that registers one.
 *
 * @param frame around it
 * @param form the filter that a new one gets
 * @param subject what a new one is told of
 * @param hooks those that there are
 * @param fresh the one that was just registered, whose secret is shown this once
 * @param problem what is wrong with what was sent
 */
public record WebhooksPage(
    Frame frame,
    FilterForm form,
    Subject subject,
    List<Webhook> hooks,
    Optional<Webhook> fresh,
    Optional<String> problem) {
  public WebhooksPage {
    hooks = List.copyOf(hooks);
  }
}
