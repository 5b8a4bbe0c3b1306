package org.argumentgraph.io.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.InvalidGraphException;
import org.argumentgraph.Problem;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.Node.Place;

/**
 * A debate in the making, out of a document in another format: its parts, where they stand in the
 * document, and what of it is lost.
 */
public final class Assembly {
  private final ArgumentGraph.Builder builder;
  private final Problems problems;
  private final Map<String, Place> places = new HashMap<>();
  private final List<Loss> losses = new ArrayList<>();

  /** Starts a debate. Problems are those of the document. */
  public Assembly(String title, Problems problems) {
    this.builder = ArgumentGraph.builder(title);
    this.problems = problems;
  }

  /** Returns what the parts without a place are added to. */
  public ArgumentGraph.Builder builder() {
    return builder;
  }

  /** Adds an element that stands at a place. */
  public void add(Element element, Place place) {
    builder.add(element);
    places.putIfAbsent(subject(element), place);
  }

  /** Adds that something at a place is lost. */
  public void lose(Place place, String subject, String message) {
    losses.add(new Loss(place.line(), subject, message));
  }

  /** Adds what was found lost before. */
  public void lose(List<Loss> lost) {
    losses.addAll(lost);
  }

  /** Returns what an element is called in problems and losses. */
  public static String subject(Element element) {
    return element.type().name().toLowerCase(Locale.ROOT) + " " + element.id();
  }

  /**
   * Makes the debate, with the losses in the order of their lines. If there are any problems, or
   * the parts do not fit, the document is refused.
   */
  public Conversion<ArgumentGraph> build() {
    problems.throwIfAny();
    Optional<ArgumentGraph> debate = built();
    problems.throwIfAny();
    losses.sort(Comparator.comparingInt(Loss::line));
    return new Conversion<>(debate.orElseThrow(), losses);
  }

  private Optional<ArgumentGraph> built() {
    try {
      return Optional.of(builder.build());
    } catch (InvalidGraphException e) {
      for (Problem problem : e.problems()) {
        problems.add(
            places.getOrDefault(problem.subject(), Place.WHOLE),
            problem.subject(),
            problem.message(),
            problem.remedy());
      }
      return Optional.empty();
    }
  }
}
