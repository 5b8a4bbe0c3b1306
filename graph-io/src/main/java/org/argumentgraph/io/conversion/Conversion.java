package org.argumentgraph.io.conversion;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was made of a text or of a debate, and what was lost on the way: nothing is dropped in
 * silence.
 *
 * @param result the debate that was read, or what was written
 * @param losses what could not be carried over, in the order in which it was met; empty if nothing
 *     was lost
 * @param <T> the type of the result
 */
public record Conversion<T>(T result, List<Loss> losses) {
  /**
   * Refuses nulls and copies the losses.
   *
   * @param result the result
   * @param losses what was lost
   */
  public Conversion {
    requireNonNull(result, "result");
    losses = ImmutableList.copyOf(losses);
  }

  /**
   * Returns a conversion in which nothing was lost.
   *
   * @param result the result
   * @param <T> its type
   * @return the conversion
   */
  public static <T> Conversion<T> complete(T result) {
    return new Conversion<>(result, ImmutableList.of());
  }

  /**
   * Returns whether nothing was lost.
   *
   * @return true if there are no losses
   */
  public boolean isComplete() {
    return losses.isEmpty();
  }

  @Override
  public String toString() {
    String lost = losses.stream().map(loss -> "\n  lost: " + loss).collect(Collectors.joining());
    return result + lost;
  }
}
