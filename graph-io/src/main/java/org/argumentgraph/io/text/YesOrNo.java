package org.argumentgraph.io.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.argumentgraph.Attitude;

/** Texts that say nothing but yes or no, which are stances and no claims. */
final class YesOrNo {
  private static final int MOST_WORDS = 4;
  private static final ImmutableSet<String> YES = ImmutableSet.of(
      "yes",
      "yeah",
      "yep",
      "yup",
      "exactly",
      "agreed",
      "true",
      "correct",
      "indeed",
      "absolutely",
      "definitely",
      "precisely",
      "totally",
      "certainly");
  private static final ImmutableSet<String> NO =
      ImmutableSet.of("no", "nope", "nah", "wrong", "false", "nonsense");
  private static final ImmutableSet<String> YES_IN_WORDS = ImmutableSet.of(
      "i agree",
      "i totally agree",
      "i strongly agree",
      "that's right",
      "that's true",
      "of course",
      "that's correct",
      "that is right",
      "that is true",
      "yes i agree",
      "yeah that's right");
  private static final ImmutableSet<String> NO_IN_WORDS = ImmutableSet.of(
      "i disagree",
      "i strongly disagree",
      "that's wrong",
      "that's false",
      "that is wrong",
      "that's not true",
      "that is not true",
      "not at all",
      "of course not");
  private static final CharMatcher PUNCTUATION = CharMatcher.anyOf(".,!").precomputed();

  private YesOrNo() {}

  static Optional<Attitude> of(String text) {
    if (text.length() > 40) {
      return Optional.empty();
    }
    String words = CharMatcher.whitespace()
        .trimAndCollapseFrom(
            PUNCTUATION.replaceFrom(text.toLowerCase(Locale.ROOT).replace('’', '\''), ' '), ' ');
    List<String> all = Splitter.on(' ').splitToList(words);
    boolean few = all.size() <= MOST_WORDS;
    if ((few && YES.containsAll(all)) || YES_IN_WORDS.contains(words)) {
      return Optional.of(Attitude.AGREES);
    }
    return (few && NO.containsAll(all)) || NO_IN_WORDS.contains(words)
        ? Optional.of(Attitude.DENIES)
        : Optional.empty();
  }
}
