package org.reportedly.server.hook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.reportedly.export.Subject;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Webhooks in one file of JSON, which is replaced as a whole and readable by its owner alone, since
 * it holds their secrets.
 *
 * @param path the file, which need not exist yet
 */
public record HookFile(Path path) {
  private static final JsonMapper MAPPER = new JsonMapper();

  /**
   * All webhooks; none where there is no file.
   *
   * @throws IOException if it cannot be read or is damaged; the message names the way out
   */
  public List<Webhook> load() throws IOException {
    List<Webhook> hooks = new ArrayList<>();
    if (!Files.exists(path)) {
      return hooks;
    }
    try {
      for (JsonNode node : MAPPER.readTree(Files.readString(path))) {
        hooks.add(read(node));
      }
      return hooks;
    } catch (JacksonException | DateTimeException | IllegalArgumentException damaged) {
      throw new IOException(
          "%s is damaged: %s. Mend it, or move it away and register the webhooks anew."
              .formatted(path, damaged.getMessage()),
          damaged);
    }
  }

  /** Replaces the file. */
  public void save(Collection<Webhook> hooks) throws IOException {
    ArrayNode list = MAPPER.createArrayNode();
    hooks.forEach(hook -> list.add(write(hook)));
    Path folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "webhooks", ".json");
    try {
      if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
      }
      Files.writeString(draft, list.toPrettyString());
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static ObjectNode write(Webhook hook) {
    ObjectNode node =
        MAPPER
            .createObjectNode()
            .put("id", hook.id())
            .put("address", hook.address())
            .put("subject", hook.subject().word())
            .put("filter", hook.filter())
            .put("secret", hook.secret())
            .put("author", hook.author())
            .put("until", hook.until())
            .put("failures", hook.failures())
            .put("next", hook.next().toString());
    hook.lastGood().ifPresent(moment -> node.put("lastGood", moment.toString()));
    hook.trouble().ifPresent(reason -> node.put("trouble", reason));
    return node;
  }

  private static Webhook read(JsonNode node) {
    return new Webhook(
        needed(node, "id"),
        needed(node, "address"),
        subject(needed(node, "subject"))
            .orElseThrow(() -> new IllegalArgumentException("a subject is unknown")),
        node.path("filter").asString(""),
        needed(node, "secret"),
        needed(node, "author"),
        node.path("until").asLong(0),
        node.path("failures").asInt(0),
        text(node, "next").map(Instant::parse).orElse(Instant.EPOCH),
        text(node, "lastGood").map(Instant::parse),
        text(node, "trouble"));
  }

  /** The subject with the word. */
  public static Optional<Subject> subject(String word) {
    return Arrays.stream(Subject.values()).filter(it -> it.word().equals(word)).findFirst();
  }

  private static String needed(JsonNode node, String field) {
    return text(node, field)
        .orElseThrow(() -> new IllegalArgumentException("a webhook has no " + field));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field).asString("")).filter(it -> !it.isEmpty());
  }
}
