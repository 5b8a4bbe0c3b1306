package org.argumentgraph;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** One interrogative, to which somebody owes an answer. */
public sealed interface Question extends Element permits QuestionRecord {
  /**
   * Makes a question of unknown origin, put to nobody in particular.
   *
   * @param id its id
   * @param text the question
   * @return the question
   */
  static Question of(String id, String text) {
    return new QuestionRecord(id, text, "", Origin.unknown(), ImmutableSet.of(), "");
  }

  @Override
  default ElementType type() {
    return ElementType.QUESTION;
  }

  /**
   * Returns the question.
   *
   * @return a text that is not blank
   */
  String text();

  /**
   * Returns the speaker to whom it was put.
   *
   * @return the id of a speaker, if it was put to one
   */
  Optional<String> addressee();

  /**
   * Returns this question, put to somebody.
   *
   * @param speaker the id of a speaker
   * @return the changed copy
   */
  Question to(String speaker);

  @Override
  Question withId(String id);

  @Override
  Question withOrigin(Origin origin);

  @Override
  Question withTags(String... tags);

  @Override
  Question withNote(String note);
}
