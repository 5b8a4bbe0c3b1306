package org.argumentgraph.io.argdown;

/**
 * What a document should say in a place, and what to do about it.
 *
 * @param message what is wrong
 * @param remedy how to mend it
 */
record Expectations(String message, String remedy) {
  static final Expectations CONTENT =
      new Expectations("the document has no content", "write at least one statement");
  static final Expectations EMPTY_LINE_AFTER_FRONT_MATTER =
      new Expectations("no empty line follows the front matter", "put one behind the closing ===");
  static final Expectations STATEMENT_NOT_ARGUMENT = new Expectations(
      "an argument stands where only a statement can",
      "name a statement in square brackets: [title]");
  static final Expectations RELATION_TO_NOTHING = new Expectations(
      "a relation leads to nothing",
      "write a statement or an argument behind its sign: text, [title] or <title>");
  static final Expectations SECOND_STRUCTURE = new Expectations(
      "the argument has a premise-conclusion structure already",
      "give each an argument of its own");
  static final Expectations MISSING_CONCLUSION = new Expectations(
      "no conclusion follows the inference",
      "put a numbered statement such as \"(3) text\" on the next line");
  static final Expectations MISSING_INFERENCE = new Expectations(
      "the premise-conclusion structure does not end in an inference and a conclusion",
      "put a line of four hyphens before the last numbered statement");
  static final Expectations OPEN_INFERENCE = new Expectations(
      "the inference is not closed",
      "write ---- or, on three lines, --, the rules divided by commas with data in braces, and --");
  static final Expectations ONLY_UNDERCUTS = new Expectations(
      "something other than an undercut stands below an inference",
      "begin it with <_, or move it below a statement");

  private static final String RELATION_REMEDY =
      "put it on the line below a statement or an argument, further in than that, and in line with"
          + " its other relations";

  /** What to say of a token with which no block begins. */
  static Expectations atBeginningOfBlock(Token token) {
    if (token.type().isRelation() || token.type() == TokenType.INDENT) {
      return new Expectations(
          "a block begins with " + token.type().words() + ", which has nothing to relate to",
          "take the empty line above it out, or begin with a statement or an argument");
    }
    if (token.type() == TokenType.FRONT_MATTER) {
      return new Expectations(
          "front matter (===) stands behind the beginning", "move it to the top of the document");
    }
    return new Expectations(
        "a block begins with " + token.type().words(),
        "begin it with text, a title, a heading or the item of a list, or put a backslash before"
            + " the sign");
  }

  /** What to say of a token that follows the end of a block without an empty line between. */
  static Expectations atEndOfBlock(Token token) {
    if (token.type().isRelation() || token.type() == TokenType.INDENT) {
      return new Expectations(
          token.type().words() + " stands where nothing is to relate to", RELATION_REMEDY);
    }
    return switch (token.type()) {
      case INFERENCE_START ->
        new Expectations(
            "an inference stands outside of a premise-conclusion structure",
            "put it between numbered statements, or put a backslash before the hyphens");
      case STATEMENT_NUMBER ->
        new Expectations(
            "a premise-conclusion structure begins in the middle of a block",
            "put an empty line before it");
      case DATA, FRONT_MATTER ->
        new Expectations(
            token.type().words() + " stands where there is none",
            "put it behind a text, once, or put a backslash before it");
      default ->
        new Expectations(
            token.type().words() + " stands where the block should end",
            "put an empty line before it; in a text, mention others as @[title] or @<title>");
    };
  }

  /** What to say of a token in whose place a relation should stand. */
  static Expectations atMissingRelation(Token token) {
    return new Expectations(
        token.type().words() + " stands where a relation should",
        "put an empty line before it, or begin it with +, -, ><, _ or one of their kin");
  }

  /** What to say of a token in whose place text should stand. */
  static Expectations atMissingText(Token token) {
    boolean isNothing = token.image().isEmpty() || token.type() == TokenType.EMPTY_LINE;
    return new Expectations(
        isNothing ? "a text is missing" : token.type().words() + " stands where a text should",
        "write the text, or refer to a statement or an argument by [title] or <title>");
  }

  /** What to say where bold or italic text should have ended. */
  static Expectations openRange(TokenType end) {
    boolean isBold = end == TokenType.BOLD_END;
    return new Expectations(
        (isBold ? "bold" : "italic") + " text does not end",
        "end it with the sign with which it began, or put a backslash before that");
  }
}
