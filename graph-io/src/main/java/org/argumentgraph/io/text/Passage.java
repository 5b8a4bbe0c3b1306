package org.argumentgraph.io.text;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A piece of a text that becomes one claim, question or stance.
 *
 * @param role what it is in the text
 * @param first its first line
 * @param last its last line
 * @param text its words
 * @param speaker the name of who says it, if the text tells
 * @param time the clock time at which it is said, if the text tells
 * @param reply to what it replies
 * @param headings under which it stands
 * @param doubt what is uncertain about it; empty if nothing is
 */
record Passage(
    Role role,
    int first,
    int last,
    String text,
    Optional<String> speaker,
    Optional<String> time,
    Optional<Reply> reply,
    ImmutableList<String> headings,
    String doubt) {
  /** What a passage is in its text. */
  enum Role {
    /** The author reports what somebody said. */
    POINT,
    /** The author quotes what somebody said. */
    QUOTE,
    /** The author speaks. */
    COMMENT,
    /** A speaker in a conversation. */
    TURN,
    /** Noted down, of whomever. */
    NOTE
  }

  /** How it was found out to what a passage replies. */
  enum Sign {
    /** It is nested under it, or the next turn: that is certain, only its stance is not. */
    PLACE,
    /** It follows a quotation, and the text does not say who speaks. */
    AFTER_QUOTATION,
    /** It is listed under a line that ends in a colon. */
    LISTED
  }

  /**
   * To what a passage replies.
   *
   * @param passage its number, counted from 0; less than that of the passage itself
   * @param sign how that was found out
   */
  record Reply(int passage, Sign sign) {}

  static Passage of(Role role, TextLine line, String text) {
    return new Passage(
        role,
        line.number(),
        line.number(),
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(),
        "");
  }

  Passage by(Optional<String> name) {
    return new Passage(role, first, last, text, name, time, reply, headings, doubt);
  }

  Passage at(Optional<String> clock) {
    return new Passage(role, first, last, text, speaker, clock, reply, headings, doubt);
  }

  Passage replyingTo(OptionalInt passage, Sign sign) {
    Optional<Reply> to =
        passage.isPresent() ? Optional.of(new Reply(passage.getAsInt(), sign)) : Optional.empty();
    return new Passage(role, first, last, text, speaker, time, to, headings, doubt);
  }

  Passage under(ImmutableList<String> titles) {
    return new Passage(role, first, last, text, speaker, time, reply, titles, doubt);
  }

  Passage doubtful(String reason) {
    return new Passage(role, first, last, text, speaker, time, reply, headings, reason);
  }

  Passage upTo(int line, String longer) {
    return new Passage(role, first, line, longer, speaker, time, reply, headings, doubt);
  }
}
