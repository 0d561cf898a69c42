package org.reportedly.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a host, at an address that was checked. May be closed from another thread, which
 * ends whatever waits for it.
 */
final class Connection implements AutoCloseable {
  private final SSLSocketFactory secure;
  private @Nullable Socket plain;
  private @Nullable Socket used;
  private boolean closed;

  /**
   * @param secure makes secure connections, and knows whom to trust
   */
  Connection(SSLSocketFactory secure) {
    this.secure = secure;
  }

  /**
   * Connects to the first of the addresses that answers.
   *
   * @param target for the name, the port and whether to encrypt
   * @param addresses where to connect to, at least one
   */
  void open(URI target, List<InetAddress> addresses) throws IOException {
    boolean encrypted = "https".equals(target.getScheme());
    int port = target.getPort() >= 0 ? target.getPort() : encrypted ? 443 : 80;
    Socket socket = connected(addresses, port);
    used = encrypted ? encrypted(socket, target.getHost(), port) : socket;
  }

  private Socket connected(List<InetAddress> addresses, int port) throws IOException {
    IOException last = new SocketException("there is no address to connect to");
    for (InetAddress address : addresses) {
      Socket socket = fresh();
      try {
        socket.connect(new InetSocketAddress(address, port));
        return socket;
      } catch (IOException unreachable) {
        socket.close();
        last = unreachable;
      }
    }
    throw last;
  }

  /**
   * Without a proxy: a proxy would look the name up again, and nobody could check what it finds.
   */
  private synchronized Socket fresh() throws IOException {
    if (closed) {
      throw new SocketException("closed");
    }
    Socket socket = new Socket(Proxy.NO_PROXY);
    plain = socket;
    return socket;
  }

  private Socket encrypted(Socket socket, String host, int port) throws IOException {
    SSLSocket layered = (SSLSocket) secure.createSocket(socket, host, port, true);
    SSLParameters parameters = layered.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    layered.setSSLParameters(parameters);
    layered.startHandshake();
    return layered;
  }

  private Socket used() throws IOException {
    Socket socket = used;
    if (socket == null) {
      throw new SocketException("not connected");
    }
    return socket;
  }

  InputStream in() throws IOException {
    return used().getInputStream();
  }

  OutputStream out() throws IOException {
    return used().getOutputStream();
  }

  /** Closes the plain socket, for a secure one would wait for the other side. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    Socket socket = plain;
    if (socket != null) {
      socket.close();
    }
  }
}
