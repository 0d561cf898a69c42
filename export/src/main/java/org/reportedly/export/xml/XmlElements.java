package org.reportedly.export.xml;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.reportedly.export.table.PlainText;

/**
 * Elements of an XML document, written as they come, UTF-8. Text is cleaned of what XML cannot
 * hold; there is no document type, so nothing can be expanded or fetched.
 */
public final class XmlElements {
  private final XMLStreamWriter xml;

  /**
   * @param out takes the bytes; stays open
   */
  public XmlElements(OutputStream out) throws IOException {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
    } catch (XMLStreamException failure) {
      throw unwritten(failure);
    }
  }

  /**
   * Begins an element.
   *
   * @param name with its prefix, if it has one
   * @param attributes names and values by turns; also {@code xmlns} and prefixes
   */
  public void start(String name, String... attributes) throws IOException {
    try {
      xml.writeStartElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], PlainText.of(attributes[i + 1]));
      }
    } catch (XMLStreamException failure) {
      throw unwritten(failure);
    }
  }

  /** An element that holds nothing but text. */
  public void leaf(String name, String text, String... attributes) throws IOException {
    start(name, attributes);
    try {
      xml.writeCharacters(PlainText.of(text));
    } catch (XMLStreamException failure) {
      throw unwritten(failure);
    }
    end();
  }

  /** Ends the element that began last. */
  public void end() throws IOException {
    try {
      xml.writeEndElement();
    } catch (XMLStreamException failure) {
      throw unwritten(failure);
    }
  }

  /** Begins a new line, for whoever reads the file. */
  public void line() throws IOException {
    try {
      xml.writeCharacters("\n");
    } catch (XMLStreamException failure) {
      throw unwritten(failure);
    }
  }

  /** Ends the document and hands over all of it. */
  public void finish() throws IOException {
    try {
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.flush();
    } catch (XMLStreamException failure) {
      throw unwritten(failure);
    }
  }

  private static IOException unwritten(XMLStreamException failure) {
    return failure.getNestedException() instanceof IOException cause
        ? cause
        : new IOException(failure.getMessage(), failure);
  }
}
