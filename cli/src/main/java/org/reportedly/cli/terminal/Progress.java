package org.reportedly.cli.terminal;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * One line that tells a waiting person what goes on, redrawn in place. What else is printed goes
 * through {@link #aside}, so that the two never mix. May be used by many threads at once.
 */
public final class Progress implements AutoCloseable {
  private static final String FRAMES = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
  private static final int MILLISECONDS_A_FRAME = 120;
  private static final String CLEAR_LINE = "\r\u001B[K";

  /** Something that prints. */
  @FunctionalInterface
  public interface Printing {
    void print() throws IOException;
  }

  private final PrintStream screen;
  private final int columns;
  private final boolean shown;
  private final ScheduledExecutorService clock;
  private String message = "";
  private boolean drawn;
  private int frame;

  private Progress(PrintStream screen, int columns, boolean shown) {
    this.screen = screen;
    this.columns = columns;
    this.shown = shown;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("progress").unstarted(task));
    if (shown) {
      var _ =
          clock.scheduleAtFixedRate(
              this::draw, MILLISECONDS_A_FRAME, MILLISECONDS_A_FRAME, TimeUnit.MILLISECONDS);
    }
  }

  /**
   * Progress on a screen, or none where nobody looks.
   *
   * @param screen takes the line
   * @param terminal tells whether the screen is one, and how wide
   */
  public static Progress on(PrintStream screen, Terminal terminal) {
    return new Progress(screen, terminal.columnsOrDefault(), terminal.errorIsTerminal());
  }

  /** Says what goes on from now. */
  public synchronized void tell(String words) {
    message = words;
  }

  /** Prints something else while the line is out of the way. */
  public synchronized void aside(Printing printing) throws IOException {
    clear();
    printing.print();
  }

  private synchronized void draw() {
    if (message.isEmpty()) {
      return;
    }
    frame = (frame + 1) % FRAMES.length();
    StyledText line = StyledText.of(Style.QUIET, FRAMES.charAt(frame) + " " + message);
    screen.print(CLEAR_LINE + line.wrapped(columns - 1).getFirst().written(false));
    screen.flush();
    drawn = true;
  }

  private void clear() {
    if (drawn) {
      screen.print(CLEAR_LINE);
      screen.flush();
      drawn = false;
    }
  }

  /** Takes the line away for good. */
  @Override
  public synchronized void close() {
    clock.shutdownNow();
    if (shown) {
      clear();
      message = "";
    }
  }
}
