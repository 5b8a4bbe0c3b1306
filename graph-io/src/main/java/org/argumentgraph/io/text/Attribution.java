package org.argumentgraph.io.text;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose a reported point is, told from words such as {@code Ann says}.
 *
 * @param speaker the name that is met last; empty if there is none
 * @param isSure whether no other name is met
 */
record Attribution(Optional<String> speaker, boolean isSure) {
  /** Who says something, is said soon. */
  private static final int LONGEST = 2_000;

  private static final Pattern QUOTATION = Pattern.compile("“[^”]*”|\"[^\"]*\"");
  private static final Pattern SAYS = Pattern.compile(
      "(?<!\\b(?:or|of|from|with|by|for|in|on|to|the|a) )\\b(\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,2})"
          + " (?:(?:also|then|again|still|now|himself|herself|explicitly|correctly) )?"
          + "(?:says|said|thinks|argues|argued|claims|claimed|believes|points|pointed|notes|noted|"
          + "suggests|suggested|expects|predicts|predicted|asks|asked|agrees|disagrees|worries|"
          + "estimates|insists|adds|asserts|mentions|emphasizes|emphasises|"
          + "concludes|replies|answers|responds|counters|objects|denies|admits|concedes|proposes|"
          + "wonders|challenges|speculates|describes|sees|wants)\\b");

  /** Capitalised words that may begin a sentence, and are no names. */
  private static final ImmutableSet<String> NO_NAMES = ImmutableSet.of(
      "He",
      "She",
      "It",
      "They",
      "We",
      "You",
      "I",
      "One",
      "This",
      "That",
      "These",
      "Those",
      "There",
      "Who",
      "What",
      "Which",
      "Nobody",
      "Everyone",
      "Everybody",
      "Somebody",
      "Someone",
      "Anyone",
      "People",
      "Some",
      "Others",
      "Many",
      "Most",
      "Then",
      "And",
      "But",
      "Or",
      "So",
      "If",
      "When",
      "The",
      "A",
      "An",
      "Also",
      "Thus",
      "Yes",
      "No",
      "Nothing",
      "Everything",
      "Research");

  static Attribution of(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    Matcher says = SAYS.matcher(QUOTATION.matcher(start).replaceAll("\"\""));
    Optional<String> speaker = Optional.empty();
    boolean sure = true;
    while (says.find()) {
      String name = says.group(1);
      if (!NO_NAMES.contains(name) && Label.isName(name)) {
        sure &= speaker.isEmpty() || speaker.orElseThrow().equals(name);
        speaker = Optional.of(name);
      }
    }
    return new Attribution(speaker, sure);
  }
}
