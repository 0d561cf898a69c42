package org.reportedly.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real servers with certificates of their own, made with the JDK's keytool. */
class SecureFetchingTest {
  private static final char[] WORD = "harbour".toCharArray();

  @TempDir Path folder;

  private KeyStore certificate(String name, String... more)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path file = folder.resolve(name + ".p12");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair -alias quay -keyalg EC -storetype PKCS12 -storepass harbour",
                "-dname CN=localhost -keystore"));
    List<String> words = new ArrayList<>(List.of(command.getFirst()));
    words.addAll(List.of(String.join(" ", command.subList(1, 3)).split(" ", -1)));
    words.add(file.toString());
    words.addAll(List.of(more));
    assertThat(new ProcessBuilder(words).inheritIO().start().waitFor()).isZero();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      store.load(in, WORD);
    }
    return store;
  }

  private static URI serve(KeyStore own) throws IOException, GeneralSecurityException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(own, WORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.createContext(
        "/quay",
        exchange -> {
          byte[] body = "open".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return URI.create("https://localhost:" + server.getAddress().getPort() + "/quay");
  }

  private static Fetched fetch(URI target, KeyStore trusted)
      throws FetchFailure, GeneralSecurityException {
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    SSLSocketFactory factory = context.getSocketFactory();
    return new Fetcher(
            FetchLimits.DEFAULT,
            new AddressRule(true),
            "reportedly-test",
            InstantSource.system(),
            factory)
        .fetch(target, Validators.NONE);
  }

  /** The certificate without its key, as whoever trusts it has it. */
  private static KeyStore trusting(KeyStore own) throws IOException, GeneralSecurityException {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, WORD);
    trusted.setCertificateEntry("quay", own.getCertificate("quay"));
    return trusted;
  }

  @Test
  void fetchesFromWhomTheMachineTrusts() throws Exception {
    KeyStore own = certificate("good", "-ext", "san=dns:localhost");

    Fetched fetched = fetch(serve(own), trusting(own));

    assertThat(((Fetched.Received) fetched).answer().body()).asString().isEqualTo("open");
  }

  @Test
  void tellsWhatIsWrongWithACertificate() throws Exception {
    KeyStore trusted = certificate("trusted", "-ext", "san=dns:localhost");
    KeyStore stranger = certificate("stranger", "-ext", "san=dns:localhost");
    KeyStore other = certificate("other", "-ext", "san=dns:harbour.example");
    assertThatThrownBy(() -> fetch(serve(stranger), trusting(trusted)))
        .hasMessageContaining("signed by nobody whom this machine trusts");
    assertThatThrownBy(() -> fetch(serve(other), trusting(other)))
        .hasMessageContaining("is for another name");
  }

  @Test
  void tellsThatACertificateIsOld() {
    SSLException failure =
        new SSLException("handshake", new CertificateException(new CertificateExpiredException()));

    assertThat(SecureFailure.of(failure)).hasMessageContaining("its certificate has expired");
  }
}
