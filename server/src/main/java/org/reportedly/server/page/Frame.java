package org.reportedly.server.page;

import java.util.List;
import java.util.Optional;
import org.reportedly.server.filter.Filters;
import org.reportedly.server.http.Role;
import org.reportedly.server.http.Visitor;

/**
 * What is around every page.
 *
 * @param title of the page, for the browser's tab
 * @param section which part of the desk it belongs to
 * @param visitor who looks at it
 * @param filters what is asked for, which links to other lists keep
 * @param scripts names of the scripts that make it more comfortable
 * @param feed the address of the same as a feed, where there is one
 */
public record Frame(
    String title,
    Optional<Section> section,
    Visitor visitor,
    Filters filters,
    List<String> scripts,
    Optional<String> feed) {
  public Frame {
    scripts = List.copyOf(scripts);
  }

  /** The frame of a page without filters. */
  public static Frame of(String title, Section section, Visitor visitor, String... scripts) {
    return new Frame(
        title, Optional.of(section), visitor, Filters.NONE, List.of(scripts), Optional.empty());
  }

  /** The frame of a page that belongs to no part of the desk. */
  public static Frame plain(String title, Visitor visitor) {
    return new Frame(title, Optional.empty(), visitor, Filters.NONE, List.of(), Optional.empty());
  }

  /** The same with what is asked for. */
  public Frame asking(Filters asked) {
    return new Frame(title, section, visitor, asked, scripts, feed);
  }

  /** The same with a feed. */
  public Frame withFeed(String address) {
    return new Frame(title, section, visitor, filters, scripts, Optional.of(address));
  }

  /** Whether the visitor may decide and add. */
  public boolean mayChange() {
    return visitor.role().mayActAs(Role.ANALYST);
  }

  /** Whether the visitor may look at anything. */
  public boolean mayRead() {
    return visitor.role().mayActAs(Role.READER);
  }

  /** Whether the visitor may manage accounts, where there are any. */
  public boolean mayManage() {
    return visitor.role().mayActAs(Role.ADMIN);
  }

  /** Whether this is the current part of the desk. */
  public boolean isIn(Section other) {
    return section.filter(other::equals).isPresent();
  }
}
