package org.argumentgraph;

import java.util.Collection;
import java.util.Comparator;

/** Helps whoever mistyped an id. */
final class Suggestion {
  /** Beyond so many ids, looking through them costs more than it helps. */
  private static final int LOOKED_THROUGH = 20_000;

  /** Says that none of the known ids may have been meant. */
  static final String NONE = "define it or refer to another";

  private Suggestion() {}

  /** Says which of the known ids may have been meant. */
  static String among(Collection<String> known, String wanted) {
    return known.stream()
        .limit(LOOKED_THROUGH)
        .filter(id -> isLinkedFormOf(wanted, id) || distance(id, wanted) <= 1 + wanted.length() / 4)
        .min(Comparator.comparing((String id) -> !isLinkedFormOf(wanted, id))
            .thenComparingInt(id -> distance(id, wanted)))
        .map(id -> "did you mean \"" + id + "\"?")
        .orElseGet(() -> known.isEmpty() ? "none is defined" : NONE);
  }

  /** Whether a relation from several premises was named as if it had but one of them. */
  private static boolean isLinkedFormOf(String wanted, String id) {
    int end = wanted.indexOf('.');
    return end > 0
        && id.endsWith(wanted.substring(end))
        && ("+" + id.substring(0, id.length() - wanted.length() + end) + "+")
            .contains("+" + wanted.substring(0, end) + "+");
  }

  /** The number of letters to insert, delete or replace (Levenshtein). */
  private static int distance(String left, String right) {
    if (Math.abs(left.length() - right.length()) > 1 + right.length() / 4 || right.length() > 200) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[right.length()];
  }
}
