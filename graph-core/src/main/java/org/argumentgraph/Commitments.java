package org.argumentgraph;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a speaker stands by at the end of a debate: their commitment store (Charles L. Hamblin,
 * <i>Fallacies</i>, 1970).
 *
 * <p>A speaker is committed to every claim and every relation that they put forward. Then each of
 * their {@linkplain Stance stances} counts, in order: asserting, agreeing and conceding commit to
 * the element, denying ends that and commits against it, retracting ends either, doubting changes
 * nothing. Whoever only reports a claim is not committed to it.
 */
public final class Commitments {
  private final String speaker;
  private final ImmutableSet<String> held;
  private final ImmutableSet<String> denied;

  private Commitments(String speaker, Set<String> held, Set<String> denied) {
    this.speaker = speaker;
    this.held = ImmutableSet.copyOf(held);
    this.denied = ImmutableSet.copyOf(denied);
  }

  static Commitments of(ArgumentGraph graph, String speaker) {
    Set<String> held = new LinkedHashSet<>();
    Set<String> denied = new LinkedHashSet<>();
    for (Element element : graph.elements()) {
      if (element.type() != ElementType.QUESTION
          && element.origin().speaker().filter(speaker::equals).isPresent()) {
        held.add(element.id());
      }
    }
    for (Stance stance : graph.stances()) {
      if (!stance.speaker().equals(speaker)) {
        continue;
      }
      String element = stance.element();
      int before = held.contains(element) ? 1 : denied.contains(element) ? -1 : 0;
      int after = stance.attitude().commitment(before);
      if (after != before) {
        held.remove(element);
        denied.remove(element);
      }
      if (after > 0) {
        held.add(element);
      } else if (after < 0) {
        denied.add(element);
      }
    }
    return new Commitments(speaker, held, denied);
  }

  /**
   * Returns whose commitments these are.
   *
   * @return the id of a speaker
   */
  public String speaker() {
    return speaker;
  }

  /**
   * Returns what the speaker stands by.
   *
   * @return the ids of elements, unmodifiable
   */
  public Set<String> held() {
    return held;
  }

  /**
   * Returns what the speaker stands against.
   *
   * @return the ids of elements, unmodifiable
   */
  public Set<String> denied() {
    return denied;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Commitments that
        && speaker.equals(that.speaker)
        && held.equals(that.held)
        && denied.equals(that.denied);
  }

  @Override
  public int hashCode() {
    return speaker.hashCode() + 31 * (held.hashCode() + 31 * denied.hashCode());
  }

  @Override
  public String toString() {
    return speaker + " holds " + held + " and denies " + denied;
  }
}
