package org.argumentgraph.io.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.argumentgraph.io.conversion.DebateReader;
import org.argumentgraph.io.conversion.DocumentProblem;
import org.argumentgraph.io.conversion.InvalidDocumentException;

/** Texts with something wrong in them, in places that nobody chose. */
public final class DamagedTexts {
  private DamagedTexts() {}

  /** Returns texts with one to three damages: something is cut, replaced, removed or put in. */
  public static Arbitrary<String> of(String sample, List<String> strays) {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, sample.length());
    Arbitrary<String> fragments =
        Arbitraries.oneOf(Arbitraries.of(strays), Arbitraries.chars().map(String::valueOf));
    return Combinators.combine(
            Arbitraries.integers().between(0, 9).list().ofMinSize(1).ofMaxSize(3),
            places.list().ofSize(3),
            fragments.list().ofSize(3))
        .as((changes, at, stray) -> {
          StringBuilder text = new StringBuilder(sample);
          for (int i = 0; i < changes.size(); i++) {
            damage(text, changes.get(i), at.get(i) % (text.length() + 1), stray.get(i));
          }
          return text.toString();
        });
  }

  private static void damage(StringBuilder text, int change, int at, String stray) {
    int end = Math.min(text.length(), at + stray.length());
    switch (change) {
      case 0 -> text.setLength(at);
      case 1, 2, 3 -> text.replace(at, end, stray);
      case 4, 5 -> text.delete(at, end);
      case 6 -> text.insert(at, text.substring(at, Math.min(text.length(), at + 40)));
      default -> text.insert(at, stray);
    }
  }

  /** Reads a text that ends after each of its characters. */
  public static void readAllBeginnings(DebateReader reader, String text) {
    for (int length = 0; length < text.length(); length++) {
      problems(reader, text.substring(0, length));
    }
  }

  /** Returns what is wrong with a text. Fails if that is not said in words. */
  public static List<DocumentProblem> problems(DebateReader reader, String text) {
    try {
      reader.read(text, "damaged");
      return List.of();
    } catch (InvalidDocumentException e) {
      assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
        assertThat(problem.message()).isNotBlank();
        assertThat(problem.remedy()).isNotBlank();
      });
      return e.problems();
    }
  }
}
