package org.reportedly.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.ingest.time.WrittenDate;

class PageReaderTest {
  private static final String ARTICLE =
      """
      <html lang="en"><head>
        <title>Ferry runs again after storm | The Harbour Post</title>
        <meta property="og:site_name" content="The Harbour Post">
        <meta property="article:published_time" content="2024-08-14T09:30:00+03:00">
        <meta name="author" content="Ada Lind">
        <link rel="canonical" href="https://harbour.example/ferry">
      </head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
        <div class="cookie-consent">We value your privacy, and so do our 814 partners.</div>
        <div class="story">
          <h1>Ferry runs again after storm</h1>
          <p>The ferry to the northern islands runs again, the harbour office said on Wednesday,
             after three days in which no boat could leave, and food had grown short.</p>
          <h2>Two boats lost</h2>
          <p>Two fishing boats were lost, said Mara Holt, who leads the office, and their crews of
             seven were brought ashore by a tug that had gone out in spite of the warnings.</p>
          <blockquote>We counted every man, and every man came home, she told the crowd.</blockquote>
          <ul><li>Boats lost: two, both of them from the northern islands</li>
              <li>People brought ashore: seven, all of them in good health</li></ul>
          <script>alert("never read")</script>
          <p style="display:none">Subscribe now, and never miss another word of ours again.</p>
          <p>The office expects calm seas until Sunday, and the mail, which waits in sacks on the
             quay, is to leave with the first boat of the morning.</p>
        </div>
        <div class="related-stories"><a href="/a">Ten harbours to see before you drown</a></div>
        <footer>Copyright The Harbour Post. All rights reserved.</footer>
      </body></html>
      """;

  private final PageReader reader = new PageReader();

  private Page read(String html) throws Unreadable {
    return reader.read(html, Optional.empty());
  }

  @Test
  void findsTheArticleAndNothingElse() throws Unreadable {
    assertThat(read(ARTICLE).paragraphs())
        .containsExactly(
            "The ferry to the northern islands runs again, the harbour office said on Wednesday,"
                + " after three days in which no boat could leave, and food had grown short.",
            "Two boats lost",
            "Two fishing boats were lost, said Mara Holt, who leads the office, and their crews of"
                + " seven were brought ashore by a tug that had gone out in spite of the warnings.",
            "We counted every man, and every man came home, she told the crowd.",
            "Boats lost: two, both of them from the northern islands",
            "People brought ashore: seven, all of them in good health",
            "The office expects calm seas until Sunday, and the mail, which waits in sacks on the"
                + " quay, is to leave with the first boat of the morning.");
  }

  @Test
  void tellsWhatThePageSaysOfItself() throws Unreadable {
    Page page = read(ARTICLE);
    assertThat(page.title()).contains("Ferry runs again after storm");
    assertThat(page.byline()).contains("Ada Lind");
    assertThat(page.outlet()).contains("The Harbour Post");
    assertThat(page.published().map(WrittenDate::day)).hasToString("Optional[2024-08-14]");
    assertThat(page.address()).contains("https://harbour.example/ferry");
    assertThat(page.language()).contains("en");
  }

  @Test
  void believesLinkedDataFirst() throws Unreadable {
    Page page =
        read(
            """
            <meta property="article:published_time" content="2024-09-01">
            <script type="application/ld+json">//<![CDATA[
              {"@context": "https://schema.org", "@graph": [{"@type": ["NewsArticle"],
               "headline": "Quay reopened", "datePublished": "2024-08-14",
               "author": [{"name": "Ada Lind"}, {"name": "Tom Reed"}]}]}
            //]]></script>
            <p>The quay was reopened.</p>
            """);
    assertThat(page.published().map(WrittenDate::day)).hasToString("Optional[2024-08-14]");
    assertThat(page.title()).contains("Quay reopened");
    assertThat(page.byline()).contains("Ada Lind, Tom Reed");
  }

  @Test
  void findsADateInTheTextAndInTheAddress() throws Unreadable {
    assertThat(
            read("<p class=byline>By Ada Lind, August 14, 2024</p><p>The quay is open.</p>")
                .published())
        .isPresent();
    assertThat(
            reader
                .read("<p>The quay is open.</p>", Optional.of("https://h.example/2024/08/14/quay"))
                .published()
                .map(WrittenDate::day))
        .hasToString("Optional[2024-08-14]");
  }

  @Test
  void partsParagraphsAtLineBreaks() throws Unreadable {
    assertThat(
            read("<div>The quay is open again today.<br><br>The mail, however, waits.</div>")
                .paragraphs())
        .containsExactly("The quay is open again today.", "The mail, however, waits.");
  }

  @Test
  void anEmptyPageHasNoArticle() throws Unreadable {
    assertThat(read("<html><body><script>render()</script></body></html>").paragraphs()).isEmpty();
  }

  @Test
  void refusesAPageOfMoreElementsThanAnyPersonReads() {
    assertThatThrownBy(() -> read("<p>a".repeat(200_001)))
        .hasMessageContaining("more than 200000 elements");
  }

  @Test
  void deepNestingIsNoDanger() throws Unreadable {
    String deep = "<div>".repeat(10_000) + "The quay is open, and the mail leaves today.";
    assertThat(read(deep).text()).contains("The quay is open, and the mail leaves today.");
  }

  private static final String SHORT = "<p>Two boats are missing off the islands, police said.</p>";

  @Test
  void manyCommentsOutweighNoShortReport() throws Unreadable {
    String comment =
        "<div class=comment><p>I, for one, believe it, and my cousin, who knows, too.</p></div>";

    assertThat(
            read("<article>"
                    + SHORT
                    + "</article><div id=comments>"
                    + comment.repeat(20)
                    + "</div>")
                .paragraphs())
        .containsExactly("Two boats are missing off the islands, police said.");
  }

  @Test
  void whatStandsAroundEachPageOfASiteIsNoPartOfAShortReport() throws Unreadable {
    assertThat(
            read("<header><a href='/'>Home</a></header>" + SHORT + "<footer>© Post</footer>")
                .paragraphs())
        .containsExactly("Two boats are missing off the islands, police said.");
  }

  @Test
  void aPageThatIsShownByAScriptIsReadFromItsData() throws Unreadable {
    Page page =
        read(
            """
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Boats missing",
              "articleBody": "Two boats are missing.\\nPolice search the islands."}</script>
            <div id="root"></div>
            """);

    assertThat(page.paragraphs())
        .containsExactly("Two boats are missing.", "Police search the islands.");
  }

  @Test
  void takesTheDateFromALineOfItsOwnOrADatelineButNotFromTheStory() throws Unreadable {
    String story = "<p>In the storm of 2 May 2019 three boats were lost, and nobody came home.</p>";

    assertThat(day(read("<p>发布时间：2024年8月14日</p>" + story))).isEqualTo("2024-08-14");
    assertThat(day(read("<p>HARBOUR, 14 August 2024 (Post) — Two boats are missing.</p>" + story)))
        .isEqualTo("2024-08-14");
    assertThat(read(story + SHORT).published()).isEmpty();
  }

  private static String day(Page page) {
    return page.published().map(WrittenDate::day).map(Object::toString).orElse("");
  }
}
