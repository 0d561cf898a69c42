package org.reportedly.server.account;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.reportedly.server.http.Role;

/**
 * How people sign in with an account elsewhere, by OpenID Connect.
 *
 * @param issuer who vouches for them, as the provider writes its own address
 * @param clientId the name under which the provider knows this desk
 * @param clientSecret what proves it; empty for a public client
 * @param desk the address of the desk as browsers know it
 * @param nameClaim the claim of the token that changes are kept under
 * @param roleClaim the claim that holds groups or roles
 * @param roles for each role the words that give it
 * @param otherwise the role of those who have none of these words; empty to keep them out
 */
public record OpenIdSettings(
    URI issuer,
    String clientId,
    Optional<String> clientSecret,
    URI desk,
    String nameClaim,
    String roleClaim,
    Map<Role, Set<String>> roles,
    Optional<Role> otherwise) {
  private static final List<Role> HIGHEST_FIRST = List.of(Role.ADMIN, Role.ANALYST, Role.READER);
  private static final Set<String> KNOWN =
      Set.of(
          "issuer",
          "client-id",
          "client-secret",
          "desk",
          "name-claim",
          "role-claim",
          "reader",
          "analyst",
          "admin",
          "otherwise");

  public OpenIdSettings {
    roles = Map.copyOf(roles);
  }

  /**
   * Reads a file of properties.
   *
   * @throws IOException if it cannot be read or lacks something; the message is for a person
   */
  public static OpenIdSettings read(Path file) throws IOException {
    Properties written = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      written.load(in);
    } catch (IllegalArgumentException broken) {
      throw new IOException("%s: %s".formatted(file, broken.getMessage()), broken);
    }
    Set<String> unknown = new TreeSet<>(written.stringPropertyNames());
    unknown.removeAll(KNOWN);
    if (!unknown.isEmpty()) {
      throw new IOException(
          "%s: %s means nothing here. Known are %s."
              .formatted(
                  file, String.join(", ", unknown), String.join(", ", new TreeSet<>(KNOWN))));
    }
    Map<Role, Set<String>> roles = new EnumMap<>(Role.class);
    for (Role role : HIGHEST_FIRST) {
      roles.put(role, words(written.getProperty(role.word(), "")));
    }
    return new OpenIdSettings(
        address(file, written, "issuer"),
        needed(file, written, "client-id"),
        value(written, "client-secret"),
        address(file, written, "desk"),
        value(written, "name-claim").orElse("preferred_username"),
        value(written, "role-claim").orElse("groups"),
        roles,
        value(written, "otherwise").flatMap(AccountFile::role));
  }

  private static Set<String> words(String list) {
    Set<String> words = new TreeSet<>(Arrays.asList(list.strip().split("\\s*,\\s*", -1)));
    words.remove("");
    return words;
  }

  private static Optional<String> value(Properties written, String key) {
    return Optional.ofNullable(written.getProperty(key))
        .map(String::strip)
        .filter(it -> !it.isEmpty());
  }

  private static String needed(Path file, Properties written, String key) throws IOException {
    return value(written, key)
        .orElseThrow(() -> new IOException("%s: %s is missing. Add it.".formatted(file, key)));
  }

  private static URI address(Path file, Properties written, String key) throws IOException {
    String text = needed(file, written, key);
    try {
      URI address = URI.create(text);
      if (address.getHost() != null && Set.of("http", "https").contains(address.getScheme())) {
        return address;
      }
    } catch (IllegalArgumentException none) {
      // Told below.
    }
    throw new IOException(
        "%s: %s is no address: %s. Write it like https://desk.example.org/."
            .formatted(file, key, text));
  }

  /** The role of somebody with these words, the highest that any of them gives. */
  Optional<Role> role(Set<String> words) {
    return HIGHEST_FIRST.stream()
        .filter(role -> roles.getOrDefault(role, Set.of()).stream().anyMatch(words::contains))
        .findFirst()
        .or(() -> otherwise);
  }

  /** Where the provider sends browsers back to. */
  URI back() {
    String base = desk.toString();
    return URI.create((base.endsWith("/") ? base : base + "/") + "sign-in/openid/back");
  }
}
