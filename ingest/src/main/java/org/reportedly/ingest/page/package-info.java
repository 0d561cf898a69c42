/**
 * Web pages to articles.
 *
 * <p>{@link org.reportedly.ingest.page.PageReader} gives a {@link org.reportedly.ingest.page.Page}:
 * the article's paragraphs as plain text, and its headline, byline, outlet and date. On the way,
 * {@code PagePreparation} takes out what nobody reads, {@code ArticleFinder} finds the block that
 * holds the article, {@code ArticleTrimming} takes out of it what is none, and {@code
 * ParagraphText} leaves no markup. The names of blocks that speak for or against them stand in
 * {@code block-words.tsv}.
 */
@NullMarked
package org.reportedly.ingest.page;

import org.jspecify.annotations.NullMarked;
