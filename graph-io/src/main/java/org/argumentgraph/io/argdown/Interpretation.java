package org.argumentgraph.io.argdown;

import static org.argumentgraph.io.argdown.ArgdownModel.RelationType.ATTACK;
import static org.argumentgraph.io.argdown.ArgdownModel.RelationType.CONTRARY;
import static org.argumentgraph.io.argdown.ArgdownModel.RelationType.ENTAILS;
import static org.argumentgraph.io.argdown.ArgdownModel.RelationType.SUPPORT;
import static org.argumentgraph.io.argdown.ArgdownModel.RelationType.UNDERCUT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argumentgraph.io.argdown.ArgdownModel.Argument;
import org.argumentgraph.io.argdown.ArgdownModel.End;
import org.argumentgraph.io.argdown.ArgdownModel.EquivalenceClass;
import org.argumentgraph.io.argdown.ArgdownModel.Relation;
import org.argumentgraph.io.argdown.ArgdownModel.RelationType;
import org.argumentgraph.io.argdown.ArgdownModel.Step;

/**
 * Says what the relations of a document mean, once all of it has been read: what an argument with a
 * premise-conclusion structure supports or attacks, its conclusion does; who undercuts it undercuts
 * its last inference; and in strict mode, statements entail and are contrary to each other.
 */
final class Interpretation {
  private final Set<Relation> known = new HashSet<>();
  private final List<Relation> kept = new ArrayList<>();
  private final Map<End, Set<End>> attacked = new HashMap<>();

  private Interpretation() {}

  /** Interprets the relations of a model. */
  static void complete(ArgdownModel model) {
    new Interpretation().run(model);
  }

  private void run(ArgdownModel model) {
    boolean isStrict = model.isStrict();
    for (Relation relation : model.relations()) {
      Relation read = reconstructed(relation);
      keep(isStrict ? strict(read) : read);
    }
    kept.forEach(this::note);
    model.replaceRelations(
        kept.stream().filter(relation -> !isRedundant(relation)).toList());
  }

  private void keep(Relation relation) {
    boolean isKnown =
        relation.type() == CONTRARY && known.contains(relation.content().reversed());
    if (!isKnown && known.add(relation.content())) {
      kept.add(relation);
    }
  }

  private static Relation reconstructed(Relation relation) {
    End from = relation.from();
    End to = relation.to();
    if (from instanceof Argument argument && argument.isReconstructed()) {
      from = argument.conclusion().statement();
    }
    if (to instanceof Argument argument
        && argument.isReconstructed()
        && relation.type() == UNDERCUT) {
      to = argument.conclusion().inference().orElseThrow();
    }
    return new Relation(relation.type(), from, to, relation.offset());
  }

  private static Relation strict(Relation relation) {
    if (!(relation.from() instanceof EquivalenceClass)
        || !(relation.to() instanceof EquivalenceClass)) {
      return relation;
    }
    RelationType type = relation.type() == SUPPORT
        ? ENTAILS
        : relation.type() == ATTACK ? CONTRARY : relation.type();
    return new Relation(type, relation.from(), relation.to(), relation.offset());
  }

  /** Remembers what attacks what, between statements. */
  private void note(Relation relation) {
    if (!(relation.from() instanceof EquivalenceClass)
        || !(relation.to() instanceof EquivalenceClass)) {
      return;
    }
    if (relation.type() == ATTACK || relation.type().isSymmetric()) {
      attacked.computeIfAbsent(relation.from(), end -> new HashSet<>()).add(relation.to());
    }
    if (relation.type().isSymmetric()) {
      attacked.computeIfAbsent(relation.to(), end -> new HashSet<>()).add(relation.from());
    }
  }

  /** Whether it says of an argument what another relation says of one of its premises. */
  private boolean isRedundant(Relation relation) {
    if (relation.type() != ATTACK
        || !(relation.from() instanceof EquivalenceClass)
        || !(relation.to() instanceof Argument argument)) {
      return false;
    }
    Set<End> targets = attacked.getOrDefault(relation.from(), Set.of());
    return !targets.isEmpty()
        && argument.steps().stream()
            .filter(step -> step.inference().isEmpty())
            .map(Step::statement)
            .anyMatch(targets::contains);
  }
}
