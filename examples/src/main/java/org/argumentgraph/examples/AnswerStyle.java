package org.argumentgraph.examples;

import java.io.PrintStream;
import java.util.Iterator;
import java.util.Optional;
import org.argumentgraph.dung.Labelling;

/** How the competitions of solvers want their answers. */
enum AnswerStyle {
  /** As of 2023: a line {@code w a b c} for each extension, also to show why the answer is so. */
  WITNESSES {
    @Override
    String extension(Labelling extension) {
      StringBuilder line = new StringBuilder("w");
      extension.accepted().forEach(argument -> line.append(' ').append(argument));
      return line.toString();
    }

    @Override
    void all(Iterator<Labelling> extensions, PrintStream out) {
      extensions.forEachRemaining(extension -> out.println(extension(extension)));
    }

    @Override
    void verdict(String verdict, Optional<Labelling> witness, PrintStream out) {
      out.println(verdict);
      witness.ifPresent(extension -> out.println(extension(extension)));
    }
  },
  /** As before that: a list {@code [a,b,c]}, and a list of such lists, and nothing to show why. */
  LISTS {
    @Override
    String extension(Labelling extension) {
      return "[" + String.join(",", extension.accepted()) + "]";
    }

    @Override
    void all(Iterator<Labelling> extensions, PrintStream out) {
      out.print("[");
      while (extensions.hasNext()) {
        out.print(extension(extensions.next()));
        out.print(extensions.hasNext() ? "," : "");
      }
      out.println("]");
    }

    @Override
    void verdict(String verdict, Optional<Labelling> witness, PrintStream out) {
      out.println(verdict);
    }
  };

  abstract String extension(Labelling extension);

  abstract void all(Iterator<Labelling> extensions, PrintStream out);

  abstract void verdict(String verdict, Optional<Labelling> witness, PrintStream out);
}
