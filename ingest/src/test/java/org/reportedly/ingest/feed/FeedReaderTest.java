package org.reportedly.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reportedly.ingest.page.HtmlText;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.ingest.time.WrittenDate;

class FeedReaderTest {
  private final List<FeedEntry> entries = new ArrayList<>();

  private FeedHeader read(String feed) throws IOException, Unreadable {
    return read(feed.getBytes(StandardCharsets.UTF_8));
  }

  private FeedHeader read(byte[] feed) throws IOException, Unreadable {
    return new FeedReader(100_000)
        .read(
            new ByteArrayInputStream(feed),
            Optional.empty(),
            Optional.of("https://harbour.example/feed"),
            (_, entry) -> entries.add(entry));
  }

  @Test
  void readsRss() throws IOException, Unreadable {
    FeedHeader header =
        read(
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
              <title>The Harbour Post</title><language>en-gb</language>
              <item><title>Quay &amp; ferry open</title><link>/quay</link>
                <guid isPermaLink="false">n-1</guid><dc:creator>Ada Lind</dc:creator>
                <pubDate>Wed, 14 Aug 2024 09:30:00 GMT</pubDate>
                <description>The quay is open.</description>
                <content:encoded><![CDATA[<p>The quay is <b>open</b> again.</p>]]></content:encoded>
              </item>
            </channel></rss>
            """);
    assertThat(header.title()).contains("The Harbour Post");
    assertThat(header.language()).contains("en-gb");
    FeedEntry entry = entries.getFirst();
    assertThat(entry.title()).contains("Quay & ferry open");
    assertThat(entry.address()).contains("https://harbour.example/quay");
    assertThat(entry.id()).contains("n-1");
    assertThat(entry.authors()).containsExactly("Ada Lind");
    assertThat(entry.published().map(WrittenDate::moment))
        .hasToString("Optional[2024-08-14T09:30:00Z]");
    assertThat(entry.content()).contains("<p>The quay is <b>open</b> again.</p>");
  }

  @Test
  void readsAtomWithLinksFromItsBase() throws IOException, Unreadable {
    read(
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://harbour.example/n/" xml:lang="en">
          <title type="html">Harbour &lt;i&gt;Post&lt;/i&gt;</title>
          <entry><id>urn:1</id><title>Quay open</title><link rel="edit" href="e"/>
            <link href="quay"/><updated>2024-08-14T09:30:00Z</updated>
            <content type="xhtml"><div><p>Open again.</p></div></content></entry>
        </feed>
        """);
    assertThat(entries.getFirst().address()).contains("https://harbour.example/n/quay");
    assertThat(entries.getFirst().language()).contains("en");
    assertThat(entries.getFirst().content().orElseThrow()).contains("<p>Open again.</p>");
  }

  @Test
  void readsRdfAndJson() throws IOException, Unreadable {
    read(
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                 xmlns="http://purl.org/rss/1.0/"><channel><title>Post</title></channel>
          <item><title>One</title><link>https://h.example/1</link></item></rdf:RDF>
        """);
    read(
        """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Post", "items": [
          {"id": "2", "title": "Two", "url": "https://h.example/2", "content_text": "a < b"}]}
        """);
    assertThat(entries).extracting(entry -> entry.title().orElse("")).containsExactly("One", "Two");
    assertThat(entries.getLast().content()).contains("<p>a &lt; b</p>");
  }

  @Test
  void mendsWhatIsBroken() throws IOException, Unreadable {
    read(
        "\n <!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\""
            + " \"http://my.netscape.com/publish/formats/rss-0.91.dtd\">"
            + "<rss version=0.91><channel><title>Fish & Chips</title>"
            + "<item><title>One &eacute; &bogus; &</title><link>https://h.example/1</link></item>"
            + "<item><title>Two</title><description>cut off in the mid");
    assertThat(entries).hasSize(2);
    assertThat(entries.getFirst().title()).contains("One é &bogus; &");
    assertThat(entries.getLast().summary()).contains("cut off in the mid");
  }

  @Test
  void resolvesNoEntities() throws IOException, Unreadable {
    read(
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY b \"bbbb\">]>"
            + "<rss><channel><item><title>&x; &b;</title></item></channel></rss>");
    assertThat(entries.getFirst().title()).contains("&x; &b;");
  }

  @Test
  void takesTheCharsetFromTheDeclaration() throws IOException, Unreadable {
    read(
        "<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><title>Шторм</title></item>"
            .getBytes(Charset.forName("windows-1251")));
    assertThat(entries.getFirst().title()).contains("Шторм");
  }

  @Test
  void saysWhatIsNoFeed() {
    assertThatThrownBy(() -> read("<!doctype html><html><p>Hello"))
        .hasMessageContaining("web page");
    assertThatThrownBy(() -> read("<note>Hello</note>")).hasMessageContaining("<note>");
    assertThatThrownBy(() -> read("  ")).hasMessageContaining("empty");
    assertThatThrownBy(() -> read("{\"a\": 1}")).hasMessageContaining("no feed");
    assertThatThrownBy(() -> read("Hello")).hasMessageContaining("no feed");
  }

  @Test
  void streamsAFeedThatNeverEndsInTheMemoryOfOneEntry() throws IOException, Unreadable {
    byte[] entry =
        ("<item><title>Quay open</title><description>"
                + "wave ".repeat(10_000)
                + "</description></item>")
            .getBytes(StandardCharsets.UTF_8);
    int[] taken = {0};
    // 20,000 entries of 50 kB are one gigabyte.
    new FeedReader(1_000_000)
        .read(
            new Endless("<rss><channel>", entry),
            Optional.empty(),
            Optional.empty(),
            (_, _) -> ++taken[0] < 20_000);
    assertThat(taken[0]).isEqualTo(20_000);
  }

  @Test
  void stopsAtAnEntryThatNeverEnds() {
    InputStream endless =
        new Endless("<rss><channel><item><title>", "wave ".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() ->
            new FeedReader(100_000)
                .read(endless, Optional.empty(), Optional.empty(), (_, _) -> true))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("longer than 100000 characters");
  }

  @Test
  void readsAListOfFeeds() throws Unreadable {
    assertThat(
            Outlines.read(
                """
                <opml version="2.0"><body><outline text="News">
                  <outline text="Post" type="rss" xmlUrl="https://h.example/feed"/>
                  <outline title="Gazette" xmlurl="https://g.example/feed"/>
                  <outline text="Post again" xmlUrl="https://h.example/feed"/>
                </outline></body></opml>
                """))
        .extracting(Outlines.Outline::address)
        .containsExactly("https://h.example/feed", "https://g.example/feed");
  }

  /** A beginning, and then the same bytes for ever. */
  private static final class Endless extends InputStream {
    private final byte[] beginning;
    private final byte[] repeated;
    private long position;

    Endless(String beginning, byte[] repeated) {
      this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
      this.repeated = repeated;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      for (int i = 0; i < length; i++) {
        buffer[offset + i] = (byte) read();
      }
      return length;
    }

    @Override
    public int read() {
      long at = position++;
      return at < beginning.length
          ? beginning[(int) at]
          : repeated[(int) ((at - beginning.length) % repeated.length)];
    }
  }

  @Test
  void plainTextIsWhatItSays() throws IOException, Unreadable {
    read(
        """
        <feed><title>Post</title>
          <entry><title type="text">3 &lt; 5</title><content type="text">a &lt;b&gt; c</content></entry>
          <entry><title>x</title><content type="text">&lt;p&gt;HTML all the same.&lt;/p&gt;</content></entry>
        </feed>
        """);

    assertThat(entries.getFirst().content().map(HtmlText::line)).contains("a <b> c");
    assertThat(entries.getLast().content().map(HtmlText::line)).contains("HTML all the same.");
  }

  @Test
  void paragraphsOfPlainJsonStay() throws IOException, Unreadable {
    read(
        """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Post", "items": [
          {"id": 1, "content_text": "The quay <b> is open.\\n\\nThe mail leaves today."}]}
        """);

    assertThat(entries.getFirst().content().map(HtmlText::paragraphs).orElseThrow())
        .containsExactly("The quay <b> is open.", "The mail leaves today.");
  }
}
