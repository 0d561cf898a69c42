package org.reportedly.ingest.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.reportedly.ingest.page.HtmlText;

/**
 * What a feed's element holds as text, in one of the many ways that there are: plain, HTML with its
 * marks escaped or in CDATA, XHTML as it is, or base64.
 */
final class TextConstruct {
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/=\\s]*+");

  private TextConstruct() {}

  /** The text as one line without markup. */
  static String line(Element element) {
    return HtmlText.line(html(element));
  }

  /** The text as HTML, which must not reach anybody as it is. */
  static String html(Element element) {
    String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
    String mode = element.attr("mode").strip().toLowerCase(Locale.ROOT);
    if (mode.equals("base64") || isBinary(type)) {
      return decoded(XmlNames.text(element));
    }
    if (element.childrenSize() > 0) {
      return element.html();
    }
    String text = XmlNames.text(element);
    if (type.equals("text/plain")) {
      return Entities.escape(text);
    }
    // Many who say text mean HTML all the same; who has no element that ends means what he says.
    boolean isText = type.equals("text") && !text.contains("</") && !text.contains("/>");
    return isText ? text.replace("<", "&lt;") : text;
  }

  private static boolean isBinary(String type) {
    return type.contains("/")
        && !type.startsWith("text/")
        && !type.endsWith("+xml")
        && !type.endsWith("/xml");
  }

  /** Many that name a type of data mean text all the same; then it stays as it is. */
  private static String decoded(String base64) {
    if (!BASE64.matcher(base64).matches()) {
      return base64;
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(base64);
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (IllegalArgumentException | CharacterCodingException noText) {
      return base64;
    }
  }
}
