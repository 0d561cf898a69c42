package org.reportedly.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An outlet's server on this machine: pages and feeds at the paths that a test gives them. */
final class NewsServer implements AutoCloseable {
  private record Served(String type, String body) {}

  private final HttpServer server;
  private final Map<String, Served> pages = new ConcurrentHashMap<>();

  NewsServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    server.createContext(
        "/",
        exchange -> {
          Served served = pages.get(exchange.getRequestURI().getPath());
          byte[] body =
              (served == null ? "nothing here" : served.body).getBytes(StandardCharsets.UTF_8);
          exchange
              .getResponseHeaders()
              .set("Content-Type", served == null ? "text/plain" : served.type);
          exchange.sendResponseHeaders(served == null ? 404 : 200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  /** Serves the body from now on, and gives its address. */
  String serve(String path, String type, String body) {
    pages.put(path, new Served(type, body));
    return address(path);
  }

  /** Serves a feed of entries, each with these words as its whole article. */
  String serveFeed(String path, String... articles) {
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < articles.length; i++) {
      entries.append(
          "<item><guid>%d</guid><title>News %d</title><description>%s</description></item>"
              .formatted(i, i, articles[i]));
    }
    return serve(
        path,
        "application/rss+xml",
        "<rss version='2.0'><channel><title>Delta Wire</title>" + entries + "</channel></rss>");
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
