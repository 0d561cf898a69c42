package org.reportedly.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A connection to a host, at an address that was checked. May be closed from another thread, which
 * ends whatever waits for it.
 */
final class Connection implements AutoCloseable {
  /**
   * Without a proxy: a proxy would look the name up again, and nobody could check what it finds.
   */
  private final Socket plain = new Socket(java.net.Proxy.NO_PROXY);

  private Socket used = plain;

  /**
   * Connects.
   *
   * @param target for the port and whether to encrypt
   * @param address where to connect to
   */
  void open(URI target, InetAddress address) throws IOException {
    boolean encrypted = "https".equals(target.getScheme());
    int port = target.getPort() >= 0 ? target.getPort() : encrypted ? 443 : 80;
    plain.connect(new InetSocketAddress(address, port));
    if (encrypted) {
      SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
      SSLSocket secure = (SSLSocket) factory.createSocket(plain, target.getHost(), port, true);
      SSLParameters parameters = secure.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      secure.setSSLParameters(parameters);
      secure.startHandshake();
      used = secure;
    }
  }

  InputStream in() throws IOException {
    return used.getInputStream();
  }

  OutputStream out() throws IOException {
    return used.getOutputStream();
  }

  /** Closes the plain socket, for a secure one would wait for the other side. */
  @Override
  public void close() throws IOException {
    plain.close();
  }
}
