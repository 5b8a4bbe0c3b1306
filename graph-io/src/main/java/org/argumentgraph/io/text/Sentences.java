package org.argumentgraph.io.text;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;

/** Cuts texts at the ends of their sentences. Takes time linear in the length of the text. */
final class Sentences {
  private static final CharMatcher END = CharMatcher.anyOf(".!?…").precomputed();
  private static final CharMatcher CLOSING = CharMatcher.anyOf("\"'”’)]»*_").precomputed();

  private Sentences() {}

  /** The sentences of a text in which all white space is single blanks. */
  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
      if (i > start && END.matches(lastOpen(text, i))) {
        sentences.add(text.substring(start, i));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      sentences.add(text.substring(start));
    }
    return sentences;
  }

  /** Whether every sentence of a text is a question. */
  static boolean areQuestions(String text) {
    List<String> sentences = of(text);
    return !sentences.isEmpty() && sentences.stream().allMatch(Sentences::asks);
  }

  /** Whether a text ends in a question. */
  static boolean asks(String text) {
    return lastOpen(text, text.length()) == '?';
  }

  /** The last character before a place that closes no quotation and no bracket; else a blank. */
  private static char lastOpen(String text, int end) {
    int last = end - 1;
    while (last > 0 && CLOSING.matches(text.charAt(last))) {
      last--;
    }
    return last < 0 ? ' ' : text.charAt(last);
  }

  /**
   * Where to cut a text so that what is before has at most so many characters: after a sentence if
   * one ends there, else after a word if one ends there, but never within a character.
   */
  static int cut(String text, int most) {
    if (text.length() <= most) {
      return text.length();
    }
    int afterWord = 0;
    int afterSentence = 0;
    for (int i = text.indexOf(' '); i >= 0 && i <= most; i = text.indexOf(' ', i + 1)) {
      afterWord = i;
      if (END.matches(lastOpen(text, i))) {
        afterSentence = i;
      }
    }
    if (afterSentence > 0) {
      return afterSentence;
    }
    if (afterWord > 0) {
      return afterWord;
    }
    return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }
}
