package org.argumentgraph.dung;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;

/** Makes a framework of one debate. The signs that it puts into names occur in no id. */
final class Translator {
  private final ArgumentGraph graph;
  private final Translation translation;
  private final AttackFramework.Builder builder = AttackFramework.builder();

  /** The first claim of each statement, by the ids of all its claims. */
  private final Map<String, String> statements = new HashMap<>();

  /** Relations that count, in order, and which of them others bear on. */
  private final List<Relation> relations = new ArrayList<>();

  private final Set<String> targeted = new LinkedHashSet<>();

  /** What was made along the way, so that it is made once. */
  private final Set<String> made = new LinkedHashSet<>();

  Translator(ArgumentGraph graph, Translation translation) {
    this.graph = graph;
    this.translation = translation;
  }

  AttackFramework translate() {
    for (Claim claim : graph.claims()) {
      String first = graph.restatements(claim.id()).get(0).id();
      statements.put(claim.id(), first);
      if (first.equals(claim.id())) {
        builder.argument(first);
      }
    }
    graph.relations().stream().filter(this::counts).forEach(relations::add);
    for (Relation relation : relations) {
      if (!statements.containsKey(relation.target()) && targeted.add(relation.target())) {
        builder.argument(relation.target());
      }
    }
    relations.forEach(this::add);
    return builder.build();
  }

  /** Whether a relation, and all that it leads to until a claim, has a part in the framework. */
  private boolean counts(Relation relation) {
    Relation at = relation;
    while (hasPart(at.kind())) {
      if (statements.containsKey(at.target())) {
        return true;
      }
      if (!(graph.element(at.target()) instanceof Relation next)) {
        return false;
      }
      at = next;
    }
    return false;
  }

  private boolean hasPart(RelationKind kind) {
    return kind.polarity() < 0
        || (kind == RelationKind.SUPPORT && translation != Translation.ATTACKS);
  }

  private void add(Relation relation) {
    String target = statements.getOrDefault(relation.target(), relation.target());
    Set<String> premises = new LinkedHashSet<>();
    relation.sources().forEach(source -> premises.add(statements.get(source)));
    if (relation.kind() == RelationKind.SUPPORT) {
      support(relation.id(), premises, target);
      return;
    }
    against(relation.id(), premises, target);
    if (relation.kind().symmetric()) {
      premises.forEach(premise -> against(relation.id(), Set.of(target), premise));
    }
  }

  private void support(String relation, Set<String> premises, String target) {
    if (translation == Translation.NECESSARY_SUPPORT) {
      String lack = "∅" + target;
      if (made.add(lack)) {
        builder.argument(lack).attack(lack, target);
      }
      against(relation, premises, lack);
    } else if (!premises.contains(target)) {
      for (String premise : premises) {
        Set<String> conditions = new LinkedHashSet<>(premises);
        conditions.remove(premise);
        conditions.add(not(target));
        against(relation, conditions, premise);
      }
    }
  }

  /** Lets a relation attack something if all of some arguments are in, and it holds itself. */
  private void against(String relation, Set<String> arguments, String target) {
    Set<String> conditions = new LinkedHashSet<>(arguments);
    if (targeted.contains(relation)) {
      conditions.add(relation);
    }
    if (conditions.size() == 1) {
      builder.attack(conditions.iterator().next(), target);
      return;
    }
    String work = relation + "¬" + target;
    if (made.add(work)) {
      builder.argument(work).attack(work, target);
      conditions.forEach(condition -> builder.attack(not(condition), work));
    }
  }

  /** The argument that something is not accepted; not that it is not is itself. */
  private String not(String argument) {
    if (argument.startsWith("¬")) {
      return argument.substring(1);
    }
    String negation = "¬" + argument;
    if (made.add(negation)) {
      builder.argument(negation).attack(argument, negation);
    }
    return negation;
  }
}
