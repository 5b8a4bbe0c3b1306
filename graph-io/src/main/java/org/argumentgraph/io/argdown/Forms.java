package org.argumentgraph.io.argdown;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.ElementType;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;

/** Decides how each relation and each claim of a debate is written in Argdown. */
final class Forms {
  /** How a relation is written. */
  enum Form {
    /** By a sign, below what it bears on; a contradiction below its source. */
    LINE,
    /** As an argument with a premise-conclusion structure. */
    STRUCTURE,
    /** By its verb, in the data of its source. */
    DATA,
    /** In front of the document; a contradiction may be drawn as well. */
    FRONT
  }

  private static final ImmutableSet<RelationKind> STEPS =
      ImmutableSet.of(RelationKind.SUPPORT, RelationKind.REBUTTAL);
  private static final ImmutableSet<RelationKind> STEPS_ON_STEPS =
      ImmutableSet.of(RelationKind.SUPPORT, RelationKind.UNDERCUT);

  private final ArgumentGraph graph;
  private final Map<String, Form> forms = new HashMap<>();
  private final Map<String, Boolean> drawn = new HashMap<>();
  private final Map<Set<String>, List<Relation>> contradictions = new HashMap<>();
  /** Claims that only a statement can be: premises, conclusions, and what is contradicted. */
  private final Set<String> statements = new HashSet<>();

  Forms(ArgumentGraph graph) {
    this.graph = graph;
    for (Relation relation : graph.relations()) {
      if (relation.kind() == RelationKind.CONTRADICTION) {
        contradictions
            .computeIfAbsent(pair(relation), pair -> new ArrayList<>())
            .add(relation);
      }
    }
    graph.relations().forEach(relation -> forms.put(relation.id(), form(relation)));
    graph.relations().forEach(this::noteStatements);
  }

  private static Set<String> pair(Relation relation) {
    return ImmutableSet.of(relation.sources().get(0), relation.target());
  }

  private void noteStatements(Relation relation) {
    if (relation.kind() == RelationKind.CONTRADICTION) {
      statements.addAll(pair(relation));
    } else if (of(relation) == Form.STRUCTURE) {
      statements.addAll(relation.sources());
      if (relation.kind() == RelationKind.SUPPORT) {
        statements.add(relation.target());
      }
    }
  }

  Form of(Relation relation) {
    return forms.getOrDefault(relation.id(), Form.FRONT);
  }

  /** Returns whether a claim is written as an argument without a structure. */
  boolean isArgument(String id) {
    return graph.find(id).orElseThrow() instanceof Claim claim
        && claim.tags().contains(Claims.ARGUMENT)
        && !statements.contains(id);
  }

  /** Returns whether a contradiction is drawn, and not another between the same claims. */
  boolean isDrawn(Relation contradiction) {
    return contradictions.getOrDefault(pair(contradiction), List.of()).indexOf(contradiction) == 0;
  }

  /** Returns whether all there is to say of a relation is its kind, its source and its target. */
  boolean isPlain(Relation relation) {
    return relation.sources().size() == 1
        && relation.hasDerivedId()
        && relation.weight() == 1
        && relation.tags().isEmpty()
        && relation.note().isEmpty()
        && relation.origin().equals(graph.element(relation.sources().get(0)).origin());
  }

  private Form form(Relation relation) {
    if (relation.kind() == RelationKind.CONTRADICTION) {
      boolean isOnly = contradictions.getOrDefault(pair(relation), List.of()).size() == 1;
      return isOnly && isPlain(relation) ? Form.LINE : Form.FRONT;
    }
    if (isDrawnStep(relation)) {
      return isPlain(relation) && !hasStepsOnIt(relation) ? Form.LINE : Form.STRUCTURE;
    }
    boolean isOfClaim = graph.element(relation.sources().get(0)).type() == ElementType.CLAIM;
    return isPlain(relation) && isOfClaim ? Form.DATA : Form.FRONT;
  }

  private boolean hasStepsOnIt(Relation relation) {
    return graph.relationsTo(relation.id()).stream()
        .anyMatch(other -> STEPS_ON_STEPS.contains(other.kind()));
  }

  /** Whether Argdown can draw a relation: a step on a claim, or on a relation that it can draw. */
  private boolean isDrawnStep(Relation relation) {
    List<String> path = new ArrayList<>();
    Relation at = relation;
    while (true) {
      Boolean known = drawn.get(at.id());
      boolean isOnRelation = graph.element(at.target()) instanceof Relation;
      if (known == null && isOnRelation && STEPS_ON_STEPS.contains(at.kind())) {
        path.add(at.id());
        at = graph.relation(at.target());
      } else {
        boolean result = known == null ? !isOnRelation && STEPS.contains(at.kind()) : known;
        path.add(at.id());
        path.forEach(id -> drawn.put(id, result));
        return result;
      }
    }
  }
}
