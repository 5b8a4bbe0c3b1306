package org.argumentgraph.io.iccma;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argumentgraph.dung.AttackFramework;

/**
 * Writes attack frameworks, arguments in order and attacks by attacker; the same framework gives
 * the same text. What is written is read back as the same framework, but that the
 * {@linkplain FrameworkFormat#NUMBERED numbered} format names the arguments by their numbers.
 */
public final class FrameworkWriter {
  private FrameworkWriter() {}

  /**
   * Writes a framework.
   *
   * @param framework the framework
   * @param format how to write it
   * @return the text
   * @throws IllegalArgumentException if the format cannot hold the name of an argument
   */
  public static String write(AttackFramework framework, FrameworkFormat format) {
    requireNonNull(framework, "framework");
    return switch (format) {
      case NUMBERED -> numbered(framework);
      case APX -> apx(framework);
      case TGF -> tgf(framework);
    };
  }

  /**
   * Writes a framework into a file, in UTF-8.
   *
   * @param framework the framework
   * @param format how to write it
   * @param file the file, which is made or replaced
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if the format cannot hold the name of an argument
   */
  public static void write(AttackFramework framework, FrameworkFormat format, Path file)
      throws IOException {
    Files.writeString(file, write(framework, format));
  }

  private static String numbered(AttackFramework framework) {
    List<String> arguments = framework.arguments();
    Map<String, Integer> numbers = new HashMap<>();
    for (String argument : arguments) {
      numbers.put(argument, numbers.size() + 1);
    }
    StringBuilder text = new StringBuilder("p af ").append(arguments.size()).append('\n');
    for (String attacker : arguments) {
      for (String target : framework.attackedBy(attacker)) {
        text.append(numbers.get(attacker))
            .append(' ')
            .append(numbers.get(target))
            .append('\n');
      }
    }
    return text.toString();
  }

  private static String apx(AttackFramework framework) {
    check(framework, FrameworkFormat.APX, CharMatcher.whitespace().or(CharMatcher.anyOf("(),%")));
    StringBuilder text = new StringBuilder();
    for (String argument : framework.arguments()) {
      text.append("arg(").append(argument).append(").\n");
    }
    for (String attacker : framework.arguments()) {
      for (String target : framework.attackedBy(attacker)) {
        text.append("att(").append(attacker).append(',').append(target).append(").\n");
      }
    }
    return text.toString();
  }

  private static String tgf(AttackFramework framework) {
    check(framework, FrameworkFormat.TGF, CharMatcher.whitespace());
    StringBuilder text = new StringBuilder();
    for (String argument : framework.arguments()) {
      if (argument.equals("#")) {
        throw refusal(argument, FrameworkFormat.TGF);
      }
      text.append(argument).append('\n');
    }
    text.append("#\n");
    for (String attacker : framework.arguments()) {
      for (String target : framework.attackedBy(attacker)) {
        text.append(attacker).append(' ').append(target).append('\n');
      }
    }
    return text.toString();
  }

  private static void check(
      AttackFramework framework, FrameworkFormat format, CharMatcher forbidden) {
    CharMatcher refused = forbidden.or(CharMatcher.inRange('\0', ' '));
    for (String argument : framework.arguments()) {
      if (refused.matchesAnyOf(argument) || argument.startsWith("\uFEFF")) {
        throw refusal(argument, format);
      }
    }
  }

  private static IllegalArgumentException refusal(String argument, FrameworkFormat format) {
    return new IllegalArgumentException("An argument in " + format.extension()
        + " cannot be named \"" + argument + "\"; rename it, or write "
        + FrameworkFormat.NUMBERED.extension());
  }
}
