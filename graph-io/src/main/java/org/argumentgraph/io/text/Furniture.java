package org.argumentgraph.io.text;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;

/** Lines that belong to the page and not to what is said on it. */
final class Furniture {
  private static final int LONGEST_HEADING = 120;
  private static final CharMatcher SENTENCE_END =
      CharMatcher.anyOf(".!?…:;,\"”'’").precomputed();
  private static final Pattern FOOTER = Pattern.compile(
      "(?i)discussion about this post|.{0,200}read more ?»?|share this post|subscribe(?: now)?");

  private Furniture() {}

  static boolean isFooter(String text) {
    return FOOTER.matcher(text).matches();
  }

  /** Whether a paragraph is short and does not end as a sentence. */
  static boolean isHeading(String text) {
    return text.length() <= LONGEST_HEADING
        && !SENTENCE_END.matches(text.charAt(text.length() - 1));
  }
}
