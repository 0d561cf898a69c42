package org.reportedly.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.reportedly.server.http.Parameters;

/**
 * A provider of OpenID Connect on this machine, at which one person is always signed in. It keeps
 * to the rules that a desk must meet: code flow, the secret of the client, and PKCE.
 */
final class Provider implements AutoCloseable {
  static final String CLIENT = "newsroom-desk";
  static final String SECRET = "kept between us";

  private final HttpServer server;
  private final RSAKey key;
  private final Map<String, Parameters> given = new ConcurrentHashMap<>();
  volatile List<String> groups = List.of("editors");
  volatile RSAKey signing;

  Provider() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("first").generate();
    signing = key;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/.well-known/openid-configuration", it -> json(it, 200, configuration()));
    server.createContext("/keys", it -> json(it, 200, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private String configuration() {
    String at = address();
    return """
    {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
     "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
     "response_types_supported": ["code"], "subject_types_supported": ["public"],
     "id_token_signing_alg_values_supported": ["RS256", "HS256"]}
    """
        .formatted(at);
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Parameters asked = Parameters.parse(exchange.getRequestURI().getRawQuery());
    String code = "code-" + given.size();
    given.put(code, asked);
    exchange
        .getResponseHeaders()
        .set(
            "Location",
            asked.text("redirect_uri") + "?code=" + code + "&state=" + asked.text("state"));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    Parameters sent =
        Parameters.parse(
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Parameters asked = Optional.ofNullable(given.remove(sent.text("code"))).orElse(Parameters.NONE);
    String basic =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(
                    (CLIENT + ":" + SECRET.replace(' ', '+')).getBytes(StandardCharsets.UTF_8));
    boolean good =
        !asked.pairs().isEmpty()
            && basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
            && asked.text("code_challenge_method").equals("S256")
            && asked.text("code_challenge").equals(challenge(sent.text("code_verifier")));
    json(
        exchange,
        good ? 200 : 400,
        good
            ? "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"id_token\": \"%s\"}"
                .formatted(idToken(asked.text("nonce")))
            : "{\"error\": \"invalid_grant\"}");
  }

  private String idToken(String nonce) {
    Instant now = Instant.now();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("first").build(),
            new JWTClaimsSet.Builder()
                .issuer(address())
                .subject("17")
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", nonce)
                .claim("preferred_username", "ana")
                .claim("groups", groups)
                .build());
    try {
      token.sign(new RSASSASigner(signing));
    } catch (JOSEException impossible) {
      throw new AssertionError(impossible);
    }
    return token.serialize();
  }

  private static String challenge(String verifier) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256")
                  .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static void json(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
