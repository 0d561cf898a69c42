package org.reportedly.ingest.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.reportedly.ingest.page.HtmlText;
import org.reportedly.ingest.text.MarkedUpText;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.ingest.time.DateReading;

/**
 * Reads one mail: its subject, sender, date and words. Of the same words in two forms the plain one
 * is taken; attachments are passed over.
 *
 * <p>May be used by many threads at once.
 */
final class MailReader {
  private static final int MOST_PARTS = 1000;
  private static final int DEEPEST = 50;

  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxHeaderCount(2000)
          .setMaxHeaderLen(100_000)
          .setMaxLineLen(-1)
          .setMalformedHeaderStartsBody(true)
          .build();

  /**
   * Reads a mail.
   *
   * @throws Unreadable if it is broken or has no words
   */
  DocumentText read(byte[] mail) throws Unreadable {
    try {
      DefaultMessageBuilder builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(CONFIG);
      Message message = builder.parseMessage(new ByteArrayInputStream(mail));
      List<String> paragraphs = new ArrayList<>();
      collect(message, paragraphs, 0, new int[] {0});
      message.dispose();
      if (paragraphs.isEmpty()) {
        throw new Unreadable("the mail has no words", "Save its attachments and give them.");
      }
      return new DocumentText(
          Optional.ofNullable(message.getSubject())
              .map(HtmlText::plainLine)
              .filter(s -> !s.isEmpty()),
          sender(message.getFrom()),
          Optional.ofNullable(message.getHeader().getField("Date"))
              .flatMap(date -> new DateReading().read(date.getBody())),
          paragraphs);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw new Unreadable("the mail is broken", DocumentKind.MAIL.wayOut());
    }
  }

  private static void collect(Entity entity, List<String> paragraphs, int depth, int[] parts)
      throws IOException {
    @Nullable Body body = entity.getBody();
    if (body == null || depth > DEEPEST || parts[0]++ > MOST_PARTS) {
      return;
    }
    switch (body) {
      case Multipart several -> collect(several, paragraphs, depth, parts);
      case Message inner -> collect(inner, paragraphs, depth + 1, parts);
      case SingleBody single -> {
        String type = entity.getMimeType();
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        if (!attached && (type.equals("text/plain") || type.equals("text/html"))) {
          paragraphs.addAll(words(single, type, entity.getCharset()));
        }
      }
      default -> {
        // Nothing else has words.
      }
    }
  }

  private static void collect(Multipart several, List<String> paragraphs, int depth, int[] parts)
      throws IOException {
    boolean isChoice = several.getSubType().equalsIgnoreCase("alternative");
    for (Entity part : several.getBodyParts()) {
      int before = paragraphs.size();
      collect(part, paragraphs, depth + 1, parts);
      if (isChoice && paragraphs.size() > before) {
        return;
      }
    }
  }

  private static List<String> words(SingleBody body, String type, @Nullable String charset)
      throws IOException {
    try (InputStream in = body.getInputStream()) {
      Optional<String> named =
          Optional.ofNullable(charset).filter(name -> !name.equalsIgnoreCase("us-ascii"));
      String text = MarkedUpText.decode(in.readAllBytes(), named).text();
      return type.equals("text/html") ? HtmlText.paragraphs(text) : HtmlText.plainParagraphs(text);
    }
  }

  private static Optional<String> sender(@Nullable MailboxList from) {
    if (from == null || from.isEmpty()) {
      return Optional.empty();
    }
    Mailbox first = from.get(0);
    return Optional.ofNullable(first.getName() == null ? first.getAddress() : first.getName());
  }
}
