package org.argumentgraph.io.argdown;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Writes texts, tags and data so that Argdown reads them as they are. */
final class Markup {
  private static final CharMatcher UNFIT =
      CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\u2028\u2029\uFEFF")).precomputed();
  private static final CharMatcher ESCAPED = CharMatcher.anyOf("\\@#*_[<{").precomputed();
  private static final CharMatcher SUSPECT =
      ESCAPED.or(CharMatcher.anyOf("/=(")).precomputed();
  private static final Pattern UNFIT_RUN =
      Pattern.compile("[\\s\\p{Cntrl}\\x{2028}\\x{2029}\\x{FEFF}]+");
  private static final Pattern TAG = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9-]*+");
  private static final Pattern LONG_TAG =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}:.,' -]*[\\p{L}\\p{N}\\p{M}.])?");
  private static final Pattern SIMPLE =
      Pattern.compile("[a-zA-Z](?:[a-zA-Z0-9_ -]*[a-zA-Z0-9_-])?");
  private static final Set<String> NOT_SIMPLE =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");
  /** What in data might look like the end of something to Argdown, or like an include. */
  private static final CharMatcher ENCODED =
      UNFIT.or(CharMatcher.anyOf("{}[]<>=@\uFFFE\uFFFF")).precomputed();

  private Markup() {}

  /** Returns whether a text can stand in a document as it is, with some characters escaped. */
  static boolean isPlain(String text) {
    return !text.isEmpty()
        && text.strip().equals(text)
        && !text.contains("  ")
        && UNFIT.matchesNoneOf(text);
  }

  /** Returns the best that can stand for a text in a document. */
  static String text(String text) {
    if (isPlain(text)) {
      return escaped(text);
    }
    String line = UNFIT_RUN.matcher(text).replaceAll(" ").strip();
    return line.isEmpty() ? "?" : escaped(line);
  }

  /** Returns the name of a rule of inference, which commas and hyphens would end. */
  static String rule(String name) {
    return escaped(name).replace(",", "\\,").replace("-", "\\-");
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = c == '.' || c == ':' ? specialEnd(text, at) : at;
      if (end > at && !isSuspect(text.substring(at, end))) {
        out.append(text, at, end);
        at = end;
      } else {
        if (end > at || isEscaped(text, at)) {
          out.append('\\');
        }
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  /** Where a special character ends that seems to begin at a place, or the place itself. */
  private static int specialEnd(String text, int start) {
    for (int at = start + 1; at < text.length(); at++) {
      if (Scanner.SPACE.matches(text.charAt(at))) {
        return start;
      }
      if (at > start + 1 && text.charAt(at) == text.charAt(start)) {
        return at + 1;
      }
    }
    return start;
  }

  private static boolean isSuspect(String piece) {
    return SUSPECT.matchesAnyOf(piece) || Shortcodes.find(piece).isPresent();
  }

  private static boolean isEscaped(String text, int at) {
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (c) {
      case '/' -> next == '/' || next == '*';
      case '=' -> next == '=' || (at > 0 && text.charAt(at - 1) == '=');
      case '(' -> text.startsWith("@include", at - "@include".length());
      default -> ESCAPED.matches(c);
    };
  }

  /** Returns a tag as Argdown writes it, if it can. */
  static Optional<String> tag(String tag) {
    if (TAG.matcher(tag).matches()) {
      return Optional.of("#" + tag);
    }
    boolean fits = LONG_TAG.matcher(tag).matches() && isPlain(tag);
    return fits ? Optional.of("#(" + tag + ")") : Optional.empty();
  }

  /** Returns a value on one line, in YAML's flow style. Only data of elements are so written. */
  static String flow(JsonNode value) {
    if (value.isObject()) {
      return value.propertyNames().stream()
          .map(name -> name + ": " + flow(value.get(name)))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value.isArray()) {
      return value.valueStream().map(Markup::flow).collect(Collectors.joining(", ", "[", "]"));
    }
    return value.isString() ? quoted(value.asString()) : value.toString();
  }

  static String quoted(String text) {
    if (SIMPLE.matcher(text).matches()
        && !text.contains("  ")
        && !NOT_SIMPLE.contains(text.toLowerCase(Locale.ROOT))) {
      return text;
    }
    StringBuilder out = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        default -> {
          if (ENCODED.matches(c)) {
            out.append("\\u%04X".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }
}
