package org.argumentgraph.io.argdown;

/** What a piece of an Argdown text is to the parser. */
enum TokenType {
  FRONT_MATTER("front matter"),
  DATA("data in braces"),
  EMPTY_LINE("an empty line"),
  NEW_LINE("the end of the line"),
  INDENT("an indentation"),
  DEDENT("the end of an indentation"),
  INFERENCE_START("the beginning of an inference (--)"),
  INFERENCE_END("the end of an inference (--)"),
  COMMA("a comma"),
  OUTGOING_SUPPORT("a support (+)"),
  INCOMING_SUPPORT("a support (+>)"),
  OUTGOING_ATTACK("an attack (-)"),
  INCOMING_ATTACK("an attack (->)"),
  CONTRADICTION("a contradiction (><)"),
  OUTGOING_UNDERCUT("an undercut (<_)"),
  INCOMING_UNDERCUT("an undercut (_>)"),
  HEADING_START("a heading (#)"),
  STATEMENT_NUMBER("a numbered statement such as (1)"),
  ORDERED_ITEM("an item of a list (1.)"),
  UNORDERED_ITEM("an item of a list (*)"),
  BOLD_START("the beginning of bold text"),
  BOLD_END("the end of bold text"),
  ITALIC_START("the beginning of italic text"),
  ITALIC_END("the end of italic text"),
  LINK("a link"),
  TAG("a tag"),
  STATEMENT_DEFINITION("the title of a statement, defined"),
  STATEMENT_REFERENCE("a reference to a statement"),
  STATEMENT_MENTION("a mention of a statement"),
  ARGUMENT_DEFINITION("the title of an argument, defined"),
  ARGUMENT_REFERENCE("a reference to an argument"),
  ARGUMENT_MENTION("a mention of an argument"),
  TEXT("text"),
  ESCAPED("an escaped character"),
  SPECIAL("a special character"),
  END("the end of the document");

  private final String words;

  TokenType(String words) {
    this.words = words;
  }

  /** What to call it in a message. */
  String words() {
    return words;
  }

  /** Returns whether it is the sign of a relation. */
  boolean isRelation() {
    return switch (this) {
      case OUTGOING_SUPPORT,
          INCOMING_SUPPORT,
          OUTGOING_ATTACK,
          INCOMING_ATTACK,
          CONTRADICTION,
          OUTGOING_UNDERCUT,
          INCOMING_UNDERCUT -> true;
      default -> false;
    };
  }
}
