package org.reportedly.ingest.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.ingest.fetch.Validators;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps what is known of sources in one file of JSON, which is replaced as a whole each time, so
 * that a crash leaves the old one or the new one.
 *
 * @param path the file, which need not exist yet
 */
public record HealthFile(Path path) {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** What is known, by the sources as they were given; a damaged file counts as none. */
  public Map<String, SourceHealth> load() throws IOException {
    Map<String, SourceHealth> all = new LinkedHashMap<>();
    if (!Files.exists(path)) {
      return all;
    }
    try {
      for (JsonNode node : MAPPER.readTree(Files.readString(path))) {
        SourceHealth health = read(node);
        all.put(health.source(), health);
      }
    } catch (JacksonException | DateTimeException damaged) {
      // All sources are new again: some are asked once more than needed, and nothing is lost.
      return new LinkedHashMap<>();
    }
    return all;
  }

  /**
   * Claims the file for this program until what is returned is closed, for two that keep their
   * health in one file would undo each other's.
   *
   * @throws IOException if another has claimed it; its message is for a person
   */
  public Closeable claim() throws IOException {
    makeFolder();
    FileChannel lock =
        FileChannel.open(
            path.resolveSibling(path.getFileName() + ".lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    if (!isLocked(lock)) {
      lock.close();
      throw new IOException(
          "another watch keeps the health of its sources in %s; name another file with --health"
              .formatted(path));
    }
    return lock;
  }

  private static boolean isLocked(FileChannel file) throws IOException {
    try {
      return file.tryLock() != null;
    } catch (OverlappingFileLockException mine) {
      return false;
    }
  }

  private void makeFolder() throws IOException {
    Path parent = path.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
  }

  /** Replaces the file. */
  public void save(Collection<SourceHealth> all) throws IOException {
    ArrayNode list = MAPPER.createArrayNode();
    all.forEach(health -> list.add(write(health)));
    makeFolder();
    Path fresh = path.resolveSibling(path.getFileName() + ".new");
    Files.writeString(fresh, list.toPrettyString());
    Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static ObjectNode write(SourceHealth health) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("source", health.source()).put("address", health.address());
    health.validators().entityTag().ifPresent(tag -> node.put("etag", tag));
    health.validators().lastModified().ifPresent(date -> node.put("lastModified", date));
    health.lastGood().ifPresent(moment -> node.put("lastGood", moment.toString()));
    node.put("failures", health.failures()).put("nextVisit", health.nextVisit().toString());
    health.trouble().ifPresent(reason -> node.put("trouble", reason));
    node.put("gone", health.gone());
    ArrayNode seen = node.putArray("seen");
    health.seen().forEach(seen::add);
    return node;
  }

  private static SourceHealth read(JsonNode node) {
    List<String> seen = new ArrayList<>();
    node.path("seen").forEach(name -> seen.add(name.asString()));
    String source = node.path("source").asString();
    return new SourceHealth(
        source,
        node.path("address").asString(source),
        new Validators(text(node, "etag"), text(node, "lastModified")),
        text(node, "lastGood").map(Instant::parse),
        node.path("failures").asInt(0),
        text(node, "nextVisit").map(Instant::parse).orElse(Instant.EPOCH),
        text(node, "trouble"),
        node.path("gone").asBoolean(false),
        seen);
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field).asString("")).filter(text -> !text.isEmpty());
  }
}
