package org.argumentgraph.io.text;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.internal.Node.Place;
import org.argumentgraph.io.internal.Problems;
import org.argumentgraph.io.text.Passage.Role;
import org.argumentgraph.io.text.Passage.Sign;

/** Finds sections and turns in a transcript. */
final class TranscriptParser {
  private final Reading reading = new Reading();
  private final Turns turns;
  private ImmutableList<String> headings = ImmutableList.of();
  private Optional<String> speaker = Optional.empty();
  private Optional<String> time = Optional.empty();
  private OptionalInt previousTurn = OptionalInt.empty();
  private boolean begun;
  private boolean isFirstOfTurn;

  private TranscriptParser(Turns turns) {
    this.turns = turns;
  }

  static Reading parse(Document document, DraftSettings settings) {
    ImmutableList<TextLine> lines = TextLines.of(document, settings);
    TranscriptParser parser = new TranscriptParser(Turns.in(lines));
    lines.stream().filter(line -> !line.isBlank()).forEach(parser::line);
    if (parser.reading.isEmpty()) {
      Problems problems = new Problems(document.name());
      problems.add(
          Place.WHOLE,
          "",
          "nobody speaks at least twice",
          "write the name of the speaker before each turn, in a line of its own or with a colon");
      problems.throwIfAny();
    }
    return parser.reading;
  }

  private void line(TextLine line) {
    Optional<Turns.Start> start = turns.at(line);
    Optional<Clock> section = Clock.atStart(line.text())
        .filter(clock -> !clock.bracketed() && !clock.rest().isEmpty());
    if (start.isPresent()) {
      turn(start.orElseThrow(), line);
    } else if (section.isPresent()) {
      section(section.orElseThrow(), line);
    } else if (Furniture.isFooter(line.text())) {
      reading.skip(line.number(), line.number(), "footer");
    } else if (speaker.isPresent()) {
      say(line, line.text());
    } else {
      reading.skip(
          line.number(),
          line.number(),
          begun ? "nobody is said to speak here" : "before the conversation");
    }
  }

  private void section(Clock clock, TextLine line) {
    begun = true;
    reading.section(clock.rest(), line.number());
    headings = ImmutableList.of(clock.rest());
    time = Optional.of(clock.time());
    speaker = Optional.empty();
  }

  private void turn(Turns.Start start, TextLine line) {
    begun = true;
    speaker = Optional.of(start.speaker());
    time = start.time().or(() -> time);
    isFirstOfTurn = true;
    previousTurn = precedingTurn();
    if (!start.text().isEmpty()) {
      say(line, start.text());
    }
  }

  /** What a new turn replies to: a yes or no is passed over, as nobody replies to a stance. */
  private OptionalInt precedingTurn() {
    OptionalInt last = reading.last();
    if (last.isEmpty()) {
      return last;
    }
    Passage passage = reading.passage(last.getAsInt());
    return passage
        .reply()
        .filter(reply -> YesOrNo.of(passage.text()).isPresent()
            && !Sentences.asks(reading.passage(reply.passage()).text()))
        .map(reply -> OptionalInt.of(reply.passage()))
        .orElse(last);
  }

  private void say(TextLine line, String text) {
    Passage passage = Passage.of(Role.TURN, line, text).by(speaker).at(time).under(headings);
    boolean replies = isFirstOfTurn
        && previousTurn.isPresent()
        && !reading.passage(previousTurn.getAsInt()).speaker().equals(speaker);
    reading.add(replies ? passage.replyingTo(previousTurn, Sign.PLACE) : passage);
    time = Optional.empty();
    isFirstOfTurn = false;
  }
}
