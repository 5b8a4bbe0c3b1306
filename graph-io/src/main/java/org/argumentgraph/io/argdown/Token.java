package org.argumentgraph.io.argdown;

/**
 * A piece of an Argdown text.
 *
 * @param type what it is
 * @param image its characters; empty if it stands for none
 * @param offset where it begins
 */
record Token(TokenType type, String image, int offset) {
  /** Returns where what follows begins. */
  int end() {
    return offset + image.length();
  }
}
