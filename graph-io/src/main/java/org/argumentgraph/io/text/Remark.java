package org.argumentgraph.io.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as the cues see it.
 *
 * @param plain with straight quotation marks and apostrophes
 * @param own without what it quotes, in small letters
 * @param opening where the first sentence of {@code own} ends
 * @param quotes whether there are quotation marks
 */
record Remark(String plain, String own, int opening, boolean quotes) {
  /** What a comment does to its point, it says soon; the rest would only cost time. */
  private static final int LONGEST = 2_000;

  private static final Pattern QUOTATION = Pattern.compile("“[^”]*”|\"[^\"]*\"");
  private static final Pattern LONG_QUOTATION = Pattern.compile("‘[^’]{25,}’(?!\\w)");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?]) ");
  private static final Pattern WORD = Pattern.compile("[a-z][a-z'-]+");
  private static final Pattern DENIAL =
      Pattern.compile("\\b(not|no|never|nor|neither|cannot|without|nothing|none)\\b|n't\\b");
  private static final ImmutableList<String> ENDINGS =
      ImmutableList.of("ing", "ies", "ed", "es", "s", "ly");

  /** Words that most texts have, whatever they are about. */
  private static final ImmutableSet<String> COMMON = ImmutableSet.copyOf(Splitter.on(' ')
      .split(
          "a an the of to in on for and or but if is are was were be been it its this that these those"
              + " as at by with from not no do does did have has had can could will would should may"
              + " might i you he she we they him her them his their our your my me us so than then"
              + " there here what which who how why when where all any some more most much many very"
              + " just also only even up out about into over one two says say said think thinks thing"
              + " things get got like really make makes use used way ways"));

  static Remark of(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    String unquoted = QUOTATION.matcher(start).replaceAll("\"\"");
    String own = plain(LONG_QUOTATION.matcher(unquoted).replaceAll("''")).toLowerCase(Locale.ROOT);
    Matcher end = SENTENCE_END.matcher(own);
    return new Remark(
        plain(start),
        own,
        end.find() ? end.start() : own.length(),
        CharMatcher.anyOf("“\"‘").matchesAnyOf(start));
  }

  private static String plain(String text) {
    String straight = CharMatcher.anyOf("‘’").replaceFrom(text, '\'');
    straight = CharMatcher.anyOf("“”").replaceFrom(straight, '"');
    straight = CharMatcher.anyOf("—–").replaceFrom(straight, " - ");
    return CharMatcher.whitespace().trimAndCollapseFrom(straight, ' ');
  }

  List<String> sentences() {
    return Sentences.of(plain);
  }

  int length() {
    return plain.isEmpty() ? 0 : CharMatcher.is(' ').countIn(plain) + 1;
  }

  /** Whether a sentence that denies something has several words of another text. */
  boolean denies(Remark other) {
    Set<String> words = words(other.plain);
    return sentences().stream()
        .map(sentence -> sentence.toLowerCase(Locale.ROOT))
        .filter(sentence -> DENIAL.matcher(sentence).find())
        .anyMatch(sentence -> words(sentence).stream().filter(words::contains).count() >= 2);
  }

  /** The words that say what a text is about, without their endings. */
  private static Set<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(word -> word.group())
        .filter(word -> word.length() > 2 && !COMMON.contains(word))
        .map(Remark::stem)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
