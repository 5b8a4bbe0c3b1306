package org.argumentgraph.io.aif;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;

/** What the names of schemes say, however they are spelt. */
final class SchemeName {
  /** Conflicts that go both ways. */
  static final String CONTRADICTION = "Contradiction";

  /** Conflicts that grant what they attack within limits. */
  static final String QUALIFICATION = "Qualification";

  /** Conflicts of a question with what it asks the reason of. */
  static final String CHALLENGE = "Challenge";

  private static final CharMatcher IGNORED = CharMatcher.whitespace().or(CharMatcher.anyOf("-_"));
  private static final ImmutableSet<String> SAYING_NOTHING = ImmutableSet.of(
      "",
      "ra",
      "ca",
      "ma",
      "ta",
      "defaultinference",
      "defaultconflict",
      "defaultrephrase",
      "defaulttransition");

  /** Araucaria names no illocutions but numbers the sets from which it took them. */
  private static final Pattern UNNAMED = Pattern.compile("ya[0-9a-f]*");

  private static final ImmutableSet<String> MEANT =
      ImmutableSet.of(normal(CONTRADICTION), normal(QUALIFICATION), normal(CHALLENGE));

  private SchemeName() {}

  /** Returns a name without what may differ in its spelling. */
  static String normal(String name) {
    return Ascii.toLowerCase(IGNORED.removeFrom(name));
  }

  /** Returns whether two names are the same but for their spelling. */
  static boolean same(String one, String other) {
    return normal(one).equals(normal(other));
  }

  /** Returns whether a name says nothing that the type of its node does not. */
  static boolean saysNothing(String name) {
    String normal = normal(name);
    return SAYING_NOTHING.contains(normal) || UNNAMED.matcher(normal).matches();
  }

  /** Returns whether a name says which kind a relation is of. */
  static boolean isMeant(String name) {
    return MEANT.contains(normal(name));
  }
}
