package org.reportedly.server.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sends what is written while it is sent. */
final class Streaming {
  private Streaming() {}

  /**
   * Sends all of it. A failure of ours cuts the connection, as nothing else tells the client that
   * what it has is not the whole.
   */
  static void send(
      Response response, Body.Writing writing, Consumer<Throwable> failures, Callback callback) {
    try {
      try (OutputStream out = Content.Sink.asOutputStream(response)) {
        writing.to(out);
      }
      callback.succeeded();
    } catch (IOException clientWentAway) {
      callback.failed(clientWentAway);
    } catch (VirtualMachineError | RuntimeException failure) {
      failures.accept(failure);
      callback.failed(failure);
    }
  }
}
