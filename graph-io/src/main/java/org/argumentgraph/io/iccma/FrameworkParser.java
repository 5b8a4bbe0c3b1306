package org.argumentgraph.io.iccma;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argumentgraph.dung.AttackFramework;
import org.argumentgraph.io.conversion.DocumentProblem;
import org.argumentgraph.io.conversion.InvalidDocumentException;

/** Reads one framework, from beginning to end. */
final class FrameworkParser {
  /** An attack whose ends were not all known when it was read. */
  private record Pending(String attacker, int attackerAt, String target, int targetAt) {}

  /** Says that the reading cannot go on. */
  @SuppressWarnings("serial")
  private static final class Stopped extends Exception {}

  private final String text;
  private final String name;
  private final FrameworkLimits limits;
  private final List<DocumentProblem> problems = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Pending> pending = new ArrayList<>();
  private final AttackFramework.Builder builder = AttackFramework.builder();
  private int arguments;
  private int at;

  /** The line of the last problem, and where it starts; problems come mostly in order. */
  private int line = 1;

  private int lineStart;

  FrameworkParser(String text, String name, FrameworkLimits limits) {
    this.text = text;
    this.name = name;
    this.limits = limits;
    at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  AttackFramework parse(FrameworkFormat format) {
    try {
      switch (format) {
        case NUMBERED -> numbered();
        case APX -> apx();
        case TGF -> tgf();
      }
      pending.forEach(this::resolve);
    } catch (Stopped e) {
      // The problem that stopped it is among those reported.
    }
    if (!problems.isEmpty()) {
      problems.sort(
          Comparator.comparingInt(DocumentProblem::line).thenComparingInt(DocumentProblem::column));
      throw new InvalidDocumentException(problems);
    }
    return builder.build();
  }

  private void numbered() throws Stopped {
    boolean announced = false;
    for (; at < text.length(); nextLine()) {
      skipBlanks();
      if (atLineEnd() || text.charAt(at) == '#') {
        continue;
      }
      int start = at;
      String first = word();
      if (!announced) {
        announced = true;
        int size = first.equals("p") && word().equals("af") ? number() : -1;
        if (size < 0 || hasMore()) {
          problem(start, "this is not how a framework begins", "begin with \"p af N\"");
          throw new Stopped();
        }
        for (int number = 1; number <= size; number++) {
          argument(String.valueOf(number), start);
        }
        continue;
      }
      int attacker = index(first, start);
      skipBlanks();
      int targetAt = at;
      int target = index(word(), targetAt);
      if (hasMore()) {
        problem(at, "there is more than two numbers in this line", "write each attack on its own");
      } else if (attacker >= 0 && target >= 0) {
        builder.attack(attacker, target);
      }
    }
    if (!announced) {
      problem(0, "nothing says how many arguments there are", "begin with \"p af N\"");
    }
  }

  /** The argument that a number stands for, counted from 0. */
  private int index(String word, int start) {
    int number = parse(word);
    if (number < 1 || number > arguments) {
      problem(
          start,
          word.isEmpty() ? "an argument is missing" : "\"" + word + "\" is no argument",
          arguments == 0
              ? "the framework has no arguments"
              : "give a number from 1 to " + arguments);
      return -1;
    }
    return number - 1;
  }

  private int number() {
    return parse(word());
  }

  /** A number of digits, or -1. */
  private static int parse(String word) {
    if (word.isEmpty() || word.length() > 10) {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = word.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number <= Integer.MAX_VALUE ? (int) number : -1;
  }

  private void tgf() throws Stopped {
    boolean separated = false;
    for (; at < text.length(); nextLine()) {
      skipBlanks();
      if (atLineEnd()) {
        continue;
      }
      int start = at;
      String first = word();
      if (first.equals("#")) {
        if (separated) {
          problem(start, "a second \"#\" stands here", "remove it; all attacks follow the first");
        }
        separated = true;
      } else if (separated) {
        skipBlanks();
        int targetAt = at;
        String target = word();
        if (target.isEmpty()) {
          problem(targetAt, "what " + first + " attacks is missing", "name the argument");
        } else {
          attack(first, start, target, targetAt);
        }
      } else {
        argument(first, start);
      }
    }
    if (!separated) {
      problem(text.length(), "the line \"#\" is missing", "put it between arguments and attacks");
    }
  }

  private void apx() throws Stopped {
    skipApxSpace();
    while (at < text.length()) {
      int start = at;
      boolean attack = text.startsWith("att", at);
      if (!attack && !text.startsWith("arg", at)) {
        problem(start, "this is no statement", "write \"arg(a).\" or \"att(a,b).\"");
        recover();
        continue;
      }
      at += 3;
      List<String> names = new ArrayList<>(2);
      int[] places = new int[2];
      boolean complete = symbol('(')
          && name(names, places)
          && (!attack || (symbol(',') && name(names, places)))
          && symbol(')')
          && symbol('.');
      if (!complete) {
        recover();
      } else if (attack) {
        attack(names.get(0), places[0], names.get(1), places[1]);
      } else {
        argument(names.get(0), places[0]);
      }
      skipApxSpace();
    }
  }

  private boolean symbol(char expected) {
    skipApxSpace();
    if (at < text.length() && text.charAt(at) == expected) {
      at++;
      return true;
    }
    problem(at, "a \"" + expected + "\" is missing", "write \"arg(a).\" or \"att(a,b).\"");
    return false;
  }

  private boolean name(List<String> names, int[] places) {
    skipApxSpace();
    int start = at;
    while (at < text.length()
        && text.charAt(at) > ' '
        && "(),%".indexOf(text.charAt(at)) < 0
        && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      problem(start, "the name of an argument is missing", "name one");
      return false;
    }
    places[names.size()] = start;
    names.add(text.substring(start, at));
    return true;
  }

  /** Goes on after the next full stop or, if that is nearer, in the next line. */
  private void recover() {
    while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != '\n') {
      at++;
    }
    at = Math.min(at + 1, text.length());
    skipApxSpace();
  }

  private void skipApxSpace() {
    while (at < text.length()) {
      char next = text.charAt(at);
      if (next == '%') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (next <= ' ' || Character.isWhitespace(next)) {
        at++;
      } else {
        return;
      }
    }
  }

  private void argument(String argument, int place) throws Stopped {
    if (arguments == limits.arguments()) {
      problem(
          place,
          "there are more arguments than the limit of " + limits.arguments(),
          "read it with higher limits if you trust it");
      throw new Stopped();
    }
    if (numbers.putIfAbsent(argument, arguments) != null) {
      problem(
          place,
          "there is an argument \"" + argument + "\" already",
          "rename or remove one of them");
      return;
    }
    arguments++;
    builder.argument(argument);
  }

  private void attack(String attacker, int attackerAt, String target, int targetAt) {
    Integer from = numbers.get(attacker);
    Integer to = numbers.get(target);
    if (from != null && to != null) {
      builder.attack(from, to);
    } else {
      pending.add(new Pending(attacker, attackerAt, target, targetAt));
    }
  }

  private void resolve(Pending attack) {
    Integer from = numbers.get(attack.attacker());
    Integer to = numbers.get(attack.target());
    if (from != null && to != null) {
      builder.attack(from, to);
    }
    if (from == null) {
      unknown(attack.attacker(), attack.attackerAt());
    }
    if (to == null) {
      unknown(attack.target(), attack.targetAt());
    }
  }

  private void unknown(String argument, int place) {
    problem(place, "there is no argument \"" + argument + "\"", "add it, or name another");
  }

  private void problem(int place, String message, String remedy) {
    if (place < lineStart) {
      line = 1;
      lineStart = 0;
    }
    for (int end = text.indexOf('\n', lineStart);
        end >= 0 && end < place;
        end = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = end + 1;
    }
    problems.add(new DocumentProblem(name, line, place - lineStart + 1, "", message, remedy));
  }

  private String word() {
    skipBlanks();
    int start = at;
    while (!atLineEnd() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean hasMore() {
    skipBlanks();
    return !atLineEnd();
  }

  private void skipBlanks() {
    while (!atLineEnd() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private boolean atLineEnd() {
    return at >= text.length() || text.charAt(at) == '\n';
  }

  private void nextLine() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end + 1;
  }
}
