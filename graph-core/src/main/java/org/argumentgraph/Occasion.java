package org.argumentgraph;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Set;

/**
 * Where something was said, and who was in the room. An interview has its participants; a
 * commentary on it, written later, has only its author. Only who was in the room can owe a reply.
 *
 * @param id a readable id, unique among the occasions of a graph
 * @param title the title to show
 * @param participants the ids of the speakers who were present, unmodifiable, in the order given
 */
public record Occasion(String id, String title, Set<String> participants) {
  /**
   * Refuses null and copies the participants.
   *
   * @param id a readable id
   * @param title the title to show
   * @param participants the ids of the speakers who were present
   */
  public Occasion {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    participants = ImmutableSet.copyOf(requireNonNull(participants, "participants"));
  }

  /**
   * Makes an occasion.
   *
   * @param id its id
   * @param title its title
   * @param participants the ids of the speakers who were present
   * @return the occasion
   */
  public static Occasion of(String id, String title, Collection<String> participants) {
    return new Occasion(
        id, title, ImmutableSet.copyOf(requireNonNull(participants, "participants")));
  }

  @Override
  public String toString() {
    return title + " (" + String.join(", ", participants) + ")";
  }
}
