package org.reportedly.extraction.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.extraction.time.TimeExpression;
import org.reportedly.language.Document;
import org.reportedly.language.Relation;
import org.reportedly.language.Token;
import org.reportedly.model.Period;

/** What speaks for days that were told in sentences before, or by events before. */
record HistoryClues(
    Happening happening, Document document, EventHistory history, ToldTimes earlier) {

  List<String> of(Period days) {
    List<String> clues = new ArrayList<>();
    clues.add("carried");
    ofWords(days, clues);
    ofEvents(days, clues);
    if (isDefinite()) {
      clues.add("carried to a thing known");
    }
    return clues;
  }

  private void ofWords(Period days, List<String> clues) {
    List<TimeExpression> telling = earlier.telling(days, happening.index());
    if (telling.isEmpty()) {
      return;
    }
    TimeExpression last = telling.getLast();
    clues.add("carried from " + back(last.sentence()));
    clues.add("carried, " + ExpressionClues.kind(last));
    if (isSameParagraph(last.sentence())) {
      clues.add("carried within the paragraph");
    }
    if (earlier.last(happening.index()).filter(last::equals).isPresent()) {
      clues.add("carried, the last words that tell a time");
    }
    if (telling.size() > 2) {
      clues.add("told often");
    }
    if (telling.getFirst().sentence() == 0) {
      clues.add("told in the first sentence");
    }
  }

  private void ofEvents(Period days, List<String> clues) {
    Optional<EventHistory.Before> last = history.last();
    if (last.filter(event -> event.isIn(days)).isPresent()) {
      EventHistory.Before event = last.orElseThrow();
      String where = event.sentence() == happening.index() ? "beside it" : "before it";
      clues.add("of the event " + where);
      clues.add(
          "of the event "
              + where
              + ", of "
              + EventKind.of(event.type()).word()
              + " for "
              + EventKind.of(happening.type()).word());
    }
    if (history.lastTold().filter(event -> event.isIn(days)).isPresent()) {
      clues.add("of the event told last with a time");
    }
    Optional<EventHistory.Before> like = history.lastOf(happening.type());
    if (like.filter(event -> event.isIn(days)).isPresent()) {
      clues.add("of the last event of the type");
    }
    if (EventKind.of(happening.type()) == EventKind.TOLL
        && history.lastOf(EventKind.DEED).filter(event -> event.isIn(days)).isPresent()) {
      clues.add("of the last deed, for a toll");
    }
    if (history.main().filter(days::equals).isPresent()) {
      clues.add("of most events");
      clues.add("of most events, for " + EventKind.of(happening.type()).word());
    }
    if (!history.has(days)) {
      clues.add("of no event");
    }
  }

  private String back(int sentence) {
    int back = happening.index() - sentence;
    return back <= 3 ? back + " before" : back <= 6 ? "some before" : "far before";
  }

  private boolean isSameParagraph(int sentence) {
    return document.sentences().get(sentence).paragraph() == happening.sentence().paragraph();
  }

  /** "The attack", "those strikes": told before. */
  private boolean isDefinite() {
    if (!happening.isTold(Part.NOUN)) {
      return false;
    }
    for (Token word : happening.sentence().children(happening.head(), Relation.DET)) {
      if (!word.lemma().equals("a") && !word.lemma().equals("an")) {
        return true;
      }
    }
    return false;
  }
}
