package org.argumentgraph.unanswered;

import com.google.common.collect.ImmutableListMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.argumentgraph.Relation;
import org.argumentgraph.internal.Positions;

/**
 * The relations at an element to which a speaker is committed. Where there are many relations they
 * are sorted by speaker once, so that much disputed claims are not gone through over and over.
 */
final class Moves {
  private static final int MANY = 32;

  private final Positions positions;
  private final Function<String, List<Relation>> relationsAt;
  private final Map<String, ImmutableListMultimap<String, Relation>> sorted = new HashMap<>();

  Moves(Positions positions, Function<String, List<Relation>> relationsAt) {
    this.positions = positions;
    this.relationsAt = relationsAt;
  }

  /** The relations of a speaker at an element that are wanted. */
  List<Relation> of(String speaker, String element, Predicate<Relation> wanted) {
    List<Relation> relations = relationsAt.apply(element);
    if (relations.isEmpty()) {
      return List.of();
    }
    return relations.size() > MANY
        ? sorted.computeIfAbsent(element, any -> bySpeaker(relations)).get(speaker).stream()
            .filter(wanted)
            .toList()
        : relations.stream()
            .filter(wanted)
            .filter(relation -> positions.of(speaker).holdsStep(relation))
            .toList();
  }

  private ImmutableListMultimap<String, Relation> bySpeaker(List<Relation> relations) {
    ImmutableListMultimap.Builder<String, Relation> bySpeaker = ImmutableListMultimap.builder();
    for (Relation relation : relations) {
      positions.holders(relation).forEach(speaker -> bySpeaker.put(speaker, relation));
    }
    return bySpeaker.build();
  }
}
