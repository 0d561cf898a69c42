package org.reportedly.server.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.Parameters;
import org.reportedly.server.http.Role;

/**
 * Signing in with an account elsewhere: OpenID Connect's code flow with PKCE. May be used by many
 * threads at once.
 */
public final class OpenId {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int MOST_PENDING = 1_000;
  private static final int MILLISECONDS = 5_000;
  private static final int MOST_BYTES = 1024 * 1024;

  /** Somebody who is on the way to the provider and back. */
  private record Pending(Nonce nonce, CodeVerifier verifier, Instant until) {}

  /**
   * Where a browser is sent, and what it must bring back.
   *
   * @param address of the provider
   * @param state kept by the browser, so that nobody can finish what another browser began
   */
  public record Departure(URI address, String state) {}

  /** Somebody for whom the provider vouches. */
  public record Known(String name, Role role) {}

  private final OpenIdSettings settings;
  private final InstantSource clock;
  private Optional<OIDCProviderMetadata> provider = Optional.empty();
  private final Map<String, Pending> pending =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Pending> eldest) {
          return size() > MOST_PENDING;
        }
      };

  /**
   * @param settings the provider, asked when the first person signs in
   * @param clock tells when a sign-in took too long
   */
  public OpenId(OpenIdSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** The provider's host, for a person. */
  public String providerName() {
    return settings.issuer().getHost();
  }

  /** Sends a browser to the provider. */
  public Departure begin() {
    State state = new State();
    Nonce nonce = new Nonce();
    CodeVerifier verifier = new CodeVerifier();
    URI address =
        new AuthenticationRequest.Builder(
                new ResponseType("code"),
                new Scope("openid", "profile", "email"),
                new ClientID(settings.clientId()),
                settings.back())
            .endpointURI(provider().getAuthorizationEndpointURI())
            .state(state)
            .nonce(nonce)
            .codeChallenge(verifier, CodeChallengeMethod.S256)
            .build()
            .toURI();
    synchronized (pending) {
      pending.put(state.getValue(), new Pending(nonce, verifier, clock.instant().plus(PATIENCE)));
    }
    return new Departure(address, state.getValue());
  }

  /**
   * Takes a browser back from the provider.
   *
   * @param told what the provider added to the address
   * @param kept the state that the browser kept
   * @throws HttpProblem 403 if the provider does not vouch for it, or it has no role here
   */
  public Known finish(Parameters told, Optional<String> kept) {
    String state = told.text("state");
    Pending waiting =
        remove(state)
            .filter(_ -> kept.filter(state::equals).isPresent())
            .filter(it -> it.until.isAfter(clock.instant()))
            .orElseThrow(() ->
                new HttpProblem(
                    403,
                    "This sign-in was not begun here, or too long ago",
                    "Begin again at /sign-in."));
    String code =
        told.first("code")
            .orElseThrow(() ->
                new HttpProblem(
                    403,
                    "The provider refused: " + told.first("error").orElse("it told no reason"),
                    "Try again, or ask an admin."));
    return known(claims(code, waiting));
  }

  private Optional<Pending> remove(String state) {
    synchronized (pending) {
      return Optional.ofNullable(pending.remove(state));
    }
  }

  private Known known(IDTokenClaimsSet claims) {
    String name =
        text(claims, settings.nameClaim())
            .or(() -> text(claims, "email"))
            .filter(Account::isName)
            .orElseThrow(() ->
                new HttpProblem(
                    403,
                    "The provider tells no name that changes can be kept under",
                    "Ask an admin to set name-claim."));
    Role role =
        settings
            .role(words(claims))
            .orElseThrow(() ->
                new HttpProblem(403, name + " has no role at this desk", "Ask an admin for one."));
    return new Known(name, role);
  }

  private static Optional<String> text(IDTokenClaimsSet claims, String name) {
    return Optional.ofNullable(claims.getClaim(name))
        .filter(it -> it instanceof String)
        .map(it -> ((String) it).strip());
  }

  private Set<String> words(IDTokenClaimsSet claims) {
    Object value = claims.getClaim(settings.roleClaim());
    Set<String> words = new TreeSet<>();
    switch (value) {
      case String one -> words.addAll(Arrays.asList(one.split("[\\s,]+", -1)));
      case List<?> many -> many.forEach(each -> words.add(String.valueOf(each)));
      case null, default -> {}
    }
    return words;
  }

  private IDTokenClaimsSet claims(String code, Pending waiting) {
    try {
      OIDCProviderMetadata known = provider();
      HTTPRequest request = tokens(known, code, waiting).toHTTPRequest();
      request.setConnectTimeout(MILLISECONDS);
      request.setReadTimeout(MILLISECONDS);
      TokenResponse answer = OIDCTokenResponseParser.parse(request.send());
      if (!answer.indicatesSuccess()) {
        throw refused(String.valueOf(answer.toErrorResponse().getErrorObject().getCode()));
      }
      OIDCTokenResponse tokens = (OIDCTokenResponse) answer.toSuccessResponse();
      return validator(known).validate(tokens.getOIDCTokens().getIDToken(), waiting.nonce);
    } catch (GeneralException | BadJOSEException | JOSEException broken) {
      throw refused(String.valueOf(broken.getMessage()));
    } catch (IOException unreachable) {
      throw unreachable(unreachable);
    }
  }

  private TokenRequest tokens(OIDCProviderMetadata known, String code, Pending waiting) {
    ClientID client = new ClientID(settings.clientId());
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(new AuthorizationCode(code), settings.back(), waiting.verifier);
    return settings
        .clientSecret()
        .map(secret ->
            new TokenRequest.Builder(
                known.getTokenEndpointURI(),
                new ClientSecretBasic(client, new Secret(secret)),
                grant))
        .orElseGet(() -> new TokenRequest.Builder(known.getTokenEndpointURI(), client, grant))
        .build();
  }

  private IDTokenValidator validator(OIDCProviderMetadata known) throws IOException {
    // Only signatures with a key of the provider's own; never one with a shared secret, or none.
    List<JWSAlgorithm> algorithms =
        Optional.ofNullable(known.getIDTokenJWSAlgs()).orElse(List.of()).stream()
            .filter(JWSAlgorithm.Family.SIGNATURE::contains)
            .toList();
    JWSAlgorithm algorithm =
        algorithms.isEmpty() || algorithms.contains(JWSAlgorithm.RS256)
            ? JWSAlgorithm.RS256
            : algorithms.getFirst();
    return new IDTokenValidator(
        known.getIssuer(),
        new ClientID(settings.clientId()),
        algorithm,
        known.getJWKSetURI().toURL(),
        new DefaultResourceRetriever(MILLISECONDS, MILLISECONDS, MOST_BYTES));
  }

  private synchronized OIDCProviderMetadata provider() {
    if (provider.isEmpty()) {
      try {
        provider =
            Optional.of(
                OIDCProviderMetadata.resolve(
                    new Issuer(settings.issuer()), MILLISECONDS, MILLISECONDS));
      } catch (GeneralException broken) {
        throw refused(String.valueOf(broken.getMessage()));
      } catch (IOException unreachable) {
        throw unreachable(unreachable);
      }
    }
    return provider.get();
  }

  private HttpProblem refused(String reason) {
    return new HttpProblem(
        403, "%s does not vouch for you: %s".formatted(providerName(), reason), "Ask an admin.");
  }

  private HttpProblem unreachable(IOException cause) {
    return new HttpProblem(
        503,
        "%s does not answer: %s".formatted(providerName(), cause.getMessage()),
        "Try again in a minute.");
  }
}
