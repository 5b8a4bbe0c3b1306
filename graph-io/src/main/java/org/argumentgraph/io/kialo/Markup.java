package org.argumentgraph.io.kialo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A text without its escapes and without the addresses of its links.
 *
 * @param text what is to be read
 * @param links what the links say
 * @param numbers the numbers in brackets, each of which may cite a source
 */
record Markup(String text, List<Link> links, Set<String> numbers) {
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final int NOWHERE = -1;
  private static final int LONGEST_NUMBER = 9;

  record Link(String words, String address) {}

  /** Reads a text once, from left to right. Links do not stand in each other. */
  static Markup of(String raw) {
    int[] closings = raw.contains("](") ? closings(raw) : new int[0];
    StringBuilder text = new StringBuilder();
    List<Link> links = new ArrayList<>();
    Set<String> numbers = new LinkedHashSet<>();
    int open = NOWHERE;
    for (int at = 0; at < raw.length(); at++) {
      char c = raw.charAt(at);
      if (isEscape(raw, at)) {
        at++;
        text.append(raw.charAt(at));
      } else if (c == ']' && open != NOWHERE) {
        boolean isLink =
            at + 1 < closings.length && raw.charAt(at + 1) == '(' && closings[at + 1] != NOWHERE;
        String words = text.substring(open + 1);
        if (isLink) {
          int end = closings[at + 1];
          links.add(new Link(words, unescaped(raw.substring(at + 2, end))));
          text.replace(open, text.length(), words);
          at = end;
        } else {
          text.append(c);
          if (isNumber(words)) {
            numbers.add(words);
          }
        }
        open = NOWHERE;
      } else {
        open = c == '[' ? text.length() : open;
        text.append(c);
      }
    }
    return new Markup(text.toString(), links, numbers);
  }

  /** Returns a text without its escapes. */
  static String unescaped(String raw) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < raw.length(); at++) {
      if (isEscape(raw, at)) {
        at++;
      }
      text.append(raw.charAt(at));
    }
    return text.toString();
  }

  private static boolean isEscape(String raw, int at) {
    return raw.charAt(at) == '\\'
        && at + 1 < raw.length()
        && PUNCTUATION.indexOf(raw.charAt(at + 1)) >= 0;
  }

  private static boolean isNumber(String words) {
    return !words.isEmpty()
        && words.length() <= LONGEST_NUMBER
        && words.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * For each parenthesis that opens, where it closes, if an address may stand between: only one
   * that begins as those of the web may have blanks in it.
   */
  private static int[] closings(String raw) {
    int[] closings = new int[raw.length()];
    Arrays.fill(closings, NOWHERE);
    Deque<Integer> open = new ArrayDeque<>();
    int lastBlank = NOWHERE;
    for (int at = 0; at < raw.length(); at++) {
      char c = raw.charAt(at);
      if (isEscape(raw, at)) {
        at++;
      } else if (c == '(') {
        open.push(at);
      } else if (c == '\n') {
        open.clear();
      } else if (Character.isWhitespace(c)) {
        lastBlank = at;
      } else if (c == ')' && !open.isEmpty()) {
        int opening = open.pop();
        boolean isAddress = lastBlank < opening || raw.startsWith("http", opening + 1);
        closings[opening] = isAddress ? at : NOWHERE;
      }
    }
    return closings;
  }
}
