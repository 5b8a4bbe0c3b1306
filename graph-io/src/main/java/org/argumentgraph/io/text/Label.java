package org.argumentgraph.io.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name before a colon with which a text begins, as in {@code Ann Lee: That is true.} A remark
 * in brackets between name and colon is passed over.
 *
 * @param name who says it
 * @param rest what they say
 */
record Label(String name, String rest) {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 5;
  private static final Pattern BEFORE_COLON =
      Pattern.compile("([^:(]{1,60}?)(?: \\([^):]{1,80}\\))?: (.+)");
  private static final ImmutableSet<String> NO_NAMES = ImmutableSet.of(
      "Note",
      "Notes",
      "Edit",
      "Update",
      "Postscript",
      "PS",
      "Warning",
      "Example",
      "Examples",
      "Question",
      "Answer",
      "Summary",
      "Conclusion",
      "Result",
      "Also",
      "First",
      "Second",
      "Third",
      "Finally",
      "Source",
      "Sources",
      "Link",
      "Links",
      "Remember",
      "Reminder",
      "Bonus",
      "Prediction");
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of("de", "da", "di", "del", "der", "den", "van", "von", "la", "le", "al", "bin");

  static Optional<Label> of(String text) {
    Matcher matcher = BEFORE_COLON.matcher(text);
    return matcher.matches() && isName(matcher.group(1))
        ? Optional.of(new Label(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  /** Whether a text could be the name of a speaker: a few words in capitals. */
  static boolean isName(String text) {
    if (text.isEmpty()
        || text.length() > LONGEST
        || text.endsWith(".")
        || NO_NAMES.contains(text)) {
      return false;
    }
    List<String> words = Splitter.on(' ').splitToList(text);
    return words.size() <= MOST_WORDS
        && Character.isUpperCase(words.get(0).codePointAt(0))
        && words.stream().allMatch(Label::isOfName);
  }

  private static boolean isOfName(String word) {
    return PARTICLES.contains(word)
        || (!word.isEmpty()
            && Character.isUpperCase(word.codePointAt(0))
            && word.chars().allMatch(Label::isOfName)
            && (!word.endsWith(".") || word.length() <= 3));
  }

  private static boolean isOfName(int character) {
    return Character.isLetterOrDigit(character)
        || Character.isSurrogate((char) character)
        || CharMatcher.anyOf(".'’-").matches((char) character);
  }
}
