package org.reportedly.ingest.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A real server of this machine, for tests: well-behaved paths, and sockets that do anything. */
public final class LocalServer implements AutoCloseable {
  /** What a socket does with whoever connects, once the request was read. */
  @FunctionalInterface
  public interface Behaviour {
    void answer(OutputStream out) throws IOException, InterruptedException;
  }

  private final HttpServer server;
  private final List<ServerSocket> sockets = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  public LocalServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /** The paths that were asked for, in order. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** Serves an answer at a path. */
  public URI serve(String path, int status, Map<String, String> headers, byte[] body) {
    server.createContext(path, exchange -> answer(exchange, status, headers, body));
    return uri(path);
  }

  /** Serves a text at a path. */
  public URI serve(String path, String type, String body) {
    return serve(path, 200, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8));
  }

  /** Serves as the handler does. */
  public URI serve(String path, com.sun.net.httpserver.HttpHandler handler) {
    server.createContext(path, handler);
    return uri(path);
  }

  private void answer(HttpExchange exchange, int status, Map<String, String> headers, byte[] body)
      throws IOException {
    requests.add(exchange.getRequestURI().toString());
    headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private URI uri(String path) {
    return URI.create(
        "http://%s:%d%s"
            .formatted(
                InetAddress.getLoopbackAddress().getHostAddress(),
                server.getAddress().getPort(),
                path));
  }

  /** A socket of its own that answers robots.txt with nothing and all else as it likes. */
  public URI raw(Behaviour behaviour) throws IOException {
    ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    sockets.add(socket);
    Thread.ofVirtual()
        .start(() -> {
          while (!socket.isClosed()) {
            try {
              Socket client = socket.accept();
              Thread.ofVirtual().start(() -> talk(client, behaviour));
            } catch (IOException closed) {
              return;
            }
          }
        });
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/page");
  }

  private static void talk(Socket client, Behaviour behaviour) {
    try (client) {
      byte[] request = new byte[4096];
      int length = client.getInputStream().read(request);
      String line = new String(request, 0, Math.max(0, length), StandardCharsets.ISO_8859_1);
      if (line.startsWith("GET /robots.txt")) {
        client
            .getOutputStream()
            .write(
                "HTTP/1.1 404 None\r\nContent-Length: 0\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
        return;
      }
      behaviour.answer(client.getOutputStream());
    } catch (IOException gone) {
      // The client has had enough.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    for (ServerSocket socket : sockets) {
      socket.close();
    }
  }
}
