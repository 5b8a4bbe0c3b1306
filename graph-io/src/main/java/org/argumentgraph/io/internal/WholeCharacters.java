package org.argumentgraph.io.internal;

import java.io.Reader;

/**
 * Hands out a text in pieces none of which ends in the middle of a character: the YAML engine
 * (3.0.1) fails where its buffer does.
 */
final class WholeCharacters extends Reader {
  private final String text;
  private int next;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (next == text.length()) {
      return -1;
    }
    int count = Math.min(length, text.length() - next);
    if (count > 1 && Character.isHighSurrogate(text.charAt(next + count - 1))) {
      count--;
    }
    text.getChars(next, next + count, buffer, offset);
    next += count;
    return count;
  }

  @Override
  public void close() {
    // There is nothing to close.
  }
}
