package org.argumentgraph.io.argdown;

/**
 * Looks for the next occurrence of a word in a text from places that only move on, and looks at
 * every character once.
 */
final class Search {
  private final String text;
  private final String word;
  private int found = -1;

  Search(String text, String word) {
    this.text = text;
    this.word = word;
  }

  /** Returns where the word stands next, or the length of the text. */
  int next(int from) {
    if (found < from) {
      int index = text.indexOf(word, from);
      found = index < 0 ? text.length() : index;
    }
    return found;
  }
}
