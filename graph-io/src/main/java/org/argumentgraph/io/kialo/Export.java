package org.argumentgraph.io.kialo;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.argumentgraph.io.internal.Node.Place;

/** What stands in an export, in its order. */
record Export(String title, List<Statement> statements, List<Citation> citations) {
  Export {
    statements = ImmutableList.copyOf(statements);
    citations = ImmutableList.copyOf(citations);
  }

  enum Kind {
    THESIS,
    QUESTION,
    PRO,
    CON
  }

  /**
   * A numbered statement.
   *
   * @param number such as {@code 1.2.3}
   * @param text as it was written
   * @param place of the number
   * @param textPlace of the text
   */
  record Statement(String number, Kind kind, String text, Place place, Place textPlace) {
    /** The number of what this stands under; empty at the top. */
    Optional<String> parent() {
      int dot = number.lastIndexOf('.');
      return dot < 0 ? Optional.empty() : Optional.of(number.substring(0, dot));
    }

    Statement withKind(Kind other) {
      return new Statement(number, other, text, place, textPlace);
    }
  }

  /** An entry of the list of sources: the address and what is quoted from there. */
  record Citation(String number, String text, Place place) {}
}
