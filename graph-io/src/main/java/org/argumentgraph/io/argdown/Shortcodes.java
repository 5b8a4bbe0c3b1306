package org.argumentgraph.io.argdown;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** The special characters that have names, which stand between full stops or between colons. */
final class Shortcodes {
  private static final ImmutableMap<String, String> NAMES = ImmutableMap.<String, String>builder()
      .put("A", "\u2200")
      .put("E", "\u2203")
      .put("O", "\uD835\uDDE2")
      .put("P", "\uD835\uDDE3")
      .put("->", "\u2192")
      .put("<->", "\u2194")
      .put("~", "\u00AC")
      .put("^", "\u2227")
      .put("v", "\u2228")
      .put("v_", "\u22BB")
      .put("<>", "\u25C7")
      .put("[]", "\u25FB")
      .put("happy", "\uD83D\uDE00")
      .put("smile", "\u263A")
      .put("smiley", "\u263A")
      .put("laugh", "\uD83D\uDE06")
      .put("lol", "\uD83D\uDE06")
      .put("rofl", "\uD83E\uDD23")
      .put("joy", "\uD83D\uDE02")
      .put("heart", "\u2764")
      .put("?", "\u2753")
      .put("question", "\u2753")
      .put("love", "\uD83D\uDE0D")
      .put("wink", "\uD83D\uDE09")
      .put("shush", "\uD83E\uDD2B")
      .put("meh", "\uD83D\uDE10")
      .put("eye-roll", "\uD83D\uDE44")
      .put("sad", "\uD83D\uDE22")
      .put("disappointed", "\uD83D\uDE1E")
      .put("scream", "\uD83D\uDE31")
      .put("+1", "\uD83D\uDC4D")
      .put("up", "\uD83D\uDC4D")
      .put("-1", "\uD83D\uDC4E")
      .put("down", "\uD83D\uDC4E")
      .put("think", "\uD83E\uDD14")
      .put("star", "\u2B50")
      .put("y", "\u2714")
      .put("agree", "\u2714")
      .put("n", "\u274C")
      .put("disagree", "\u274C")
      .buildOrThrow();

  private Shortcodes() {}

  /** Returns the character of a name that stands between its signs. */
  static Optional<String> find(String name) {
    return name.length() < 3
        ? Optional.empty()
        : Optional.ofNullable(NAMES.get(name.substring(1, name.length() - 1)));
  }
}
