package org.reportedly.server.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.EnumSet;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The listening server. Requests of slow or silent clients are ended. */
public final class HttpServer implements AutoCloseable {
  private static final int MOST_THREADS = 200;
  private static final int HEADER_BYTES = 16 * 1024;
  private static final long IDLE_MILLISECONDS = 60_000;
  private static final long STOPPING_MILLISECONDS = 2_000;

  private final Server server;
  private final ServerConnector connector;

  private HttpServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /**
   * Starts to listen.
   *
   * @param address where; port 0 for any that is free
   * @param front answers
   * @throws IOException if it cannot be listened there; the message is for a person
   */
  public static HttpServer start(InetSocketAddress address, Front front) throws IOException {
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
    threads.setName("desk");
    threads.setDaemon(true);
    Server server = new Server(threads);
    ServerConnector connector =
        new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
    connector.setHost(address.getHostString());
    connector.setPort(address.getPort());
    connector.setIdleTimeout(IDLE_MILLISECONDS);
    server.addConnector(connector);
    server.setHandler(front.handler());
    server.setStopTimeout(STOPPING_MILLISECONDS);
    try {
      server.start();
    } catch (Exception failure) {
      stop(server);
      throw new IOException(
          "nothing can listen on %s port %d (%s). Is it in use? Give another --port."
              .formatted(address.getHostString(), address.getPort(), failure.getMessage()),
          failure);
    }
    return new HttpServer(server, connector);
  }

  private static HttpConfiguration configuration() {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setRequestHeaderSize(HEADER_BYTES);
    // Ids hold any character; RequestPath takes the address apart before it decodes.
    configuration.setUriCompliance(
        UriCompliance.from(
            EnumSet.of(
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
                UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS)));
    return configuration;
  }

  private static void stop(Server server) {
    try {
      server.stop();
    } catch (Exception failure) {
      throw new IllegalStateException("the server does not stop", failure);
    }
  }

  /** The port that it listens on. */
  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    stop(server);
  }
}
