package org.reportedly.ingest.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import org.reportedly.ingest.text.Unreadable;

/**
 * The process that reads documents for {@link DocumentReader}, one after another: they come on
 * standard input, and what was made of them goes to standard output.
 */
public final class DocumentProcess {
  private DocumentProcess() {}

  /** Reads until standard input ends. */
  public static void main(String[] arguments) throws IOException {
    PrintStream answers = System.out;
    // What a library prints must not stand among the answers.
    System.setOut(System.err);
    serve(
        new DataInputStream(new BufferedInputStream(System.in)),
        new DataOutputStream(new BufferedOutputStream(answers)));
  }

  private static void serve(DataInputStream in, DataOutputStream out) throws IOException {
    PdfText pdfs = new PdfText();
    MailReader mails = new MailReader();
    while (true) {
      DocumentKind kind;
      try {
        kind = DocumentKind.valueOf(in.readUTF());
      } catch (EOFException noMore) {
        return;
      }
      byte[] document = in.readNBytes(in.readInt());
      try {
        DocumentWire.answer(
            out,
            switch (kind) {
              case PDF -> pdfs.read(document);
              case MAIL -> mails.read(document);
            });
      } catch (Unreadable reason) {
        DocumentWire.answer(out, reason);
      }
    }
  }
}
