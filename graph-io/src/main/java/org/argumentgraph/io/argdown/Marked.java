package org.argumentgraph.io.argdown;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.RelationKind;
import org.argumentgraph.io.argdown.ArgdownModel.Argument;
import org.argumentgraph.io.argdown.ArgdownModel.End;
import org.argumentgraph.io.argdown.ArgdownModel.EquivalenceClass;
import org.argumentgraph.io.argdown.ArgdownModel.Inference;
import org.argumentgraph.io.argdown.ArgdownModel.Relation;
import org.argumentgraph.io.argdown.ArgdownModel.RelationType;
import org.argumentgraph.io.argdown.ArgdownModel.Titled;

/**
 * The arguments that are one relation each together with what their conclusion bears on, as the
 * field {@code kind} in the data of their heads says. Argdown's premises can only lead to a
 * conclusion, so that a rebuttal with several premises is written as a conclusion that attacks.
 */
final class Marked {
  /** The field that says so. */
  static final String KIND = "kind";

  private static final ImmutableMap<String, RelationKind> KINDS = ImmutableMap.of(
      "support", RelationKind.SUPPORT,
      "rebuttal", RelationKind.REBUTTAL,
      "undercut", RelationKind.UNDERCUT);

  private final Map<Argument, Relation> relations = new HashMap<>();
  private final Map<Argument, RelationKind> kinds = new HashMap<>();
  private final Set<EquivalenceClass> conclusions = new LinkedHashSet<>();
  private final Set<Relation> parts = new HashSet<>();

  Marked(ArgdownModel model) {
    Map<End, Relation> onlyRelations = new HashMap<>();
    Set<End> related = new HashSet<>();
    for (Relation relation : model.relations()) {
      if (onlyRelations.putIfAbsent(relation.from(), relation) != null) {
        related.add(relation.from());
      }
      related.add(relation.to());
    }
    for (Argument argument : model.arguments().values()) {
      Optional<RelationKind> kind = kind(argument);
      if (kind.isPresent() && hasConclusionOfItsOwn(argument)) {
        EquivalenceClass conclusion = argument.conclusion().statement();
        Relation relation = onlyRelations.get(conclusion);
        if (relation != null && !related.contains(conclusion) && fits(relation, kind.get())) {
          relations.put(argument, relation);
          kinds.put(argument, kind.get());
          conclusions.add(conclusion);
          parts.add(relation);
        }
      }
    }
  }

  private static Optional<RelationKind> kind(Argument argument) {
    return argument.passages().stream()
        .flatMap(passage -> passage.data().stream())
        .flatMap(data -> data.field(KIND).stream())
        .flatMap(kind -> Values.text(kind).stream())
        .flatMap(kind -> Optional.ofNullable(KINDS.get(kind)).stream())
        .findFirst();
  }

  /** Whether there is one inference, and its conclusion stands nowhere else. */
  private static boolean hasConclusionOfItsOwn(Argument argument) {
    return argument.isReconstructed()
        && !argument.conclusion().statement().isNamed()
        && argument.conclusion().statement().passages().size() == 1
        && argument.steps().stream()
                .filter(step -> step.inference().isPresent())
                .count()
            == 1;
  }

  private static boolean fits(Relation relation, RelationKind kind) {
    boolean isReconstructed = relation.to() instanceof Argument to && to.isReconstructed();
    boolean isClaim = relation.to() instanceof Titled && !isReconstructed;
    RelationType type = relation.type();
    return switch (kind) {
      case SUPPORT -> type == RelationType.SUPPORT && isReconstructed;
      case REBUTTAL -> (type == RelationType.ATTACK || type == RelationType.CONTRARY) && isClaim;
      default -> type == RelationType.UNDERCUT && relation.to() instanceof Inference;
    };
  }

  /** Returns the conclusions that are no claims. */
  Set<EquivalenceClass> conclusions() {
    return conclusions;
  }

  /** Returns whether a relation is part of such an argument. */
  boolean isPart(Relation relation) {
    return parts.contains(relation);
  }

  /** Returns what the premises of an argument bear on, if that is not its conclusion. */
  Optional<End> target(Argument argument) {
    return Optional.ofNullable(relations.get(argument)).map(Relation::to);
  }

  /** Returns which relation an argument is. */
  RelationKind kindOf(Argument argument) {
    return kinds.getOrDefault(argument, RelationKind.SUPPORT);
  }

  /** Returns the fields of the head of an argument that say how to read it. */
  Set<String> fields(Argument argument) {
    return relations.containsKey(argument) ? Set.of(KIND) : Set.of();
  }
}
