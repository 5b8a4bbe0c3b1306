package org.argumentgraph;

import static org.argumentgraph.Problem.Rule.ID_DUPLICATE;
import static org.argumentgraph.Problem.Rule.ID_MALFORMED;
import static org.argumentgraph.Problem.Rule.ID_UNKNOWN;
import static org.argumentgraph.Problem.Rule.TEXT_EMPTY;
import static org.argumentgraph.Problem.Rule.TEXT_MALFORMED;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Gathers what is wrong with a graph, and checks ids and texts wherever they stand. What a problem
 * is about is named only where there is one.
 */
final class Complaints {
  static final String ID_REMEDY =
      "use letters, digits and - _ . : / +, starting with a letter or a digit";
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._:/+-]*");
  private static final CharMatcher ASCII_LETTER_OR_DIGIT = CharMatcher.inRange('a', 'z')
      .or(CharMatcher.inRange('A', 'Z'))
      .or(CharMatcher.inRange('0', '9'))
      .precomputed();
  private static final CharMatcher OF_ASCII_ID =
      ASCII_LETTER_OR_DIGIT.or(CharMatcher.anyOf("-_.:/+")).precomputed();

  /** For so many unknown ids it is sought what may have been meant. */
  private static final int ADVISED = 1_000;

  private final List<Problem> problems = new ArrayList<>();
  private int unknown;

  List<Problem> problems() {
    return problems;
  }

  static boolean isId(String text) {
    boolean isAscii = OF_ASCII_ID.matchesAllOf(text)
        && !text.isEmpty()
        && ASCII_LETTER_OR_DIGIT.matches(text.charAt(0));
    return isAscii || ID.matcher(text).matches();
  }

  void add(
      Problem.Rule rule,
      Supplier<String> subject,
      String field,
      Object value,
      String message,
      String remedy) {
    problems.add(new Problem(rule, subject.get(), field, value.toString(), message, remedy));
  }

  void wellFormed(String id, Supplier<String> subject) {
    if (!isId(id)) {
      add(ID_MALFORMED, subject, "id", id, "\"" + id + "\" cannot be an id", ID_REMEDY);
    }
  }

  void duplicate(String what, String name, List<String> all) {
    List<String> contents = all.stream().distinct().toList();
    String difference = contents.size() == 1
        ? ""
        : ": \"" + String.join("\", \"", contents.subList(0, contents.size() - 1)) + "\" and \""
            + contents.get(contents.size() - 1) + "\"";
    add(
        ID_DUPLICATE,
        () -> what + " " + name,
        "id",
        name,
        "the id \"" + name + "\" is given to more than one " + what + difference,
        "give each an id of its own");
  }

  /** Checks that what may be named is known. */
  void known(
      Optional<String> id,
      String what,
      Collection<String> all,
      Supplier<String> subject,
      String field) {
    if (id.isPresent() && !all.contains(id.orElseThrow())) {
      unknown(id.orElseThrow(), what, all, subject, field);
    }
  }

  void unknown(
      String id, String what, Collection<String> all, Supplier<String> subject, String field) {
    add(
        ID_UNKNOWN,
        subject,
        field,
        id,
        "there is no " + what + " \"" + id + "\"",
        unknown++ < ADVISED ? Suggestion.among(all, id) : Suggestion.NONE);
  }

  void filled(String text, Supplier<String> subject, String field) {
    if (text.isBlank()) {
      add(
          TEXT_EMPTY,
          subject,
          field,
          text,
          "the " + field + " is empty",
          "write it or leave the " + subject.get() + " out");
    }
    unicode(text, subject, field);
  }

  void unicode(Optional<String> text, Supplier<String> subject, String field) {
    if (text.isPresent()) {
      unicode(text.orElseThrow(), subject, field);
    }
  }

  void unicode(String text, Supplier<String> subject, String field) {
    if (hasSurrogate(text)
        && text.codePoints()
            .anyMatch(
                point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
      add(
          TEXT_MALFORMED,
          subject,
          field,
          text,
          "the " + field + " contains half of a surrogate pair",
          "replace the broken character");
    }
  }

  private static boolean hasSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
