package org.argumentgraph.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Texts and ids of random debates: plain ones, or such as formats stumble over. */
final class Words {
  private static final List<String> ODD_TEXTS = List.of(
      "plain",
      "\"quoted\" and 'single'",
      "back\\slash \\n \\",
      "two\nlines",
      "three\n\nlines\n",
      "windows\r\nline",
      "tab\there",
      " leading",
      "trailing ",
      "emoji 🦜👩‍🚀",
      "עברית and العربية",
      "日本語",
      "e\u0301 is not é",
      "<b>&amp;</b> & <!-- x --> ]]>",
      "key: value",
      "- item",
      "# comment",
      "half # comment",
      "{a: [1, 2]}",
      "[",
      "| block",
      "> folded",
      "*alias &anchor !tag %directive @at `tick",
      "? maybe",
      "--- ",
      "...",
      "null",
      "~",
      "yes",
      "no",
      "True",
      "1",
      "-0.5",
      "1e3",
      "0x1F",
      "12:30",
      "2020-01-01",
      ".inf",
      "<<",
      "=",
      "semi;colon, comma",
      "a -> b",
      "+> [x]: (y) {z}",
      "no\u00a0break \u2028 separator",
      "${env} %s {0} $1");

  private static final List<String> ODD_IDS = List.of(
      "plain",
      "no",
      "true",
      "null",
      "1",
      "1e3",
      "0x1F",
      "12:30",
      "a.b",
      "x/y",
      "p+q",
      "c-d",
      "u_v",
      "é",
      "日本",
      "Ω",
      "A.supports.B",
      "0",
      "end",
      "node",
      "graph");

  private final Tape tape;
  private final boolean odd;
  private final Set<String> ids = new HashSet<>();

  Words(Tape tape, boolean odd) {
    this.tape = tape;
    this.odd = odd;
  }

  /** Returns a text that is not blank. */
  String text(String plain) {
    if (!odd || !tape.chance(60)) {
      return plain;
    }
    return tape.chance(30) ? tape.pick(ODD_TEXTS) + tape.pick(ODD_TEXTS) : tape.pick(ODD_TEXTS);
  }

  /** Returns an id that was not returned before. */
  String id(String plain) {
    String wanted = odd && tape.chance(40) ? tape.pick(ODD_IDS) : plain;
    String free = wanted;
    for (int i = 2; !ids.add(free); i++) {
      free = wanted + "-" + i;
    }
    return free;
  }

  /** Takes an id if nobody has it. */
  boolean isFree(String id) {
    return ids.add(id);
  }
}
