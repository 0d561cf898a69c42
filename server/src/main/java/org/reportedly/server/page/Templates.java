package org.reportedly.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Lays pages out. May be used by many threads at once. */
public final class Templates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /**
   * The page as HTML.
   *
   * @param name of the template, without ending
   * @param page what the template shows
   */
  public String render(String name, Object page) {
    StringOutput out = new StringOutput(16 * 1024);
    engine.render(name + ".jte", page, out);
    return out.toString();
  }
}
