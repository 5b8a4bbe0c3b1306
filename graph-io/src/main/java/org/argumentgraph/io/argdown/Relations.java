package org.argumentgraph.io.argdown;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.argumentgraph.RelationKind;
import org.argumentgraph.io.argdown.ArgdownModel.Argument;
import org.argumentgraph.io.argdown.ArgdownModel.End;
import org.argumentgraph.io.argdown.ArgdownModel.Inference;
import org.argumentgraph.io.argdown.ArgdownModel.Relation;
import org.argumentgraph.io.argdown.ArgdownModel.RelationType;

/** Makes relations of the relations that a document draws by their signs. */
final class Relations {
  /** Marks an attack on an argument, of which Argdown does not say on which premise it is. */
  static final String ATTACK = "attack";

  /** Marks the undercut of something that has no inference. */
  static final String UNDERCUT = "undercut";

  static final String CONTRARY = "contrary";
  static final String ENTAILS = "entails";

  private final DebateDraft draft;
  private final ElementIds ids;
  private final SourceText source;
  private final Inferences inferences;
  private final Set<List<String>> contradictions;
  private final Map<End, List<String>> stepsFrom = new HashMap<>();
  private final Set<List<Object>> known = new HashSet<>();

  /**
   * Starts to add relations.
   *
   * @param contradictions between which claims contradictions are spelt out elsewhere
   */
  Relations(
      DebateDraft draft,
      ElementIds ids,
      SourceText source,
      Inferences inferences,
      Set<List<String>> contradictions) {
    this.draft = draft;
    this.ids = ids;
    this.source = source;
    this.inferences = inferences;
    this.contradictions = contradictions;
  }

  /** Adds relations; those that undercut others are added after these. */
  void add(List<Relation> relations) {
    List<Relation> undercuts = new ArrayList<>();
    for (Relation relation : relations) {
      if (relation.type() == RelationType.UNDERCUT && !(relation.to() instanceof Inference)) {
        undercuts.add(relation);
      } else {
        add(relation);
      }
    }
    undercuts.forEach(this::addUndercut);
  }

  private void add(Relation relation) {
    boolean isOfArgument = relation.to() instanceof Argument argument && argument.isReconstructed();
    String to = inferences.idOf(relation.to());
    switch (relation.type()) {
      case SUPPORT -> step(RelationKind.SUPPORT, relation, to);
      case ENTAILS -> step(RelationKind.SUPPORT, relation, to, ENTAILS);
      case ATTACK -> {
        if (isOfArgument) {
          step(RelationKind.UNDERCUT, relation, to, ATTACK);
        } else {
          step(RelationKind.REBUTTAL, relation, to);
        }
      }
      case CONTRARY -> contradiction(relation, to, CONTRARY);
      case CONTRADICTORY -> contradiction(relation, to);
      case UNDERCUT -> step(RelationKind.UNDERCUT, relation, to);
    }
  }

  private void contradiction(Relation relation, String to, String... tags) {
    if (!contradictions.contains(List.of(inferences.idOf(relation.from()), to))) {
      step(RelationKind.CONTRADICTION, relation, to, tags);
    }
  }

  /**
   * Adds an undercut of something that has no inference of its own. The step from a sketched
   * argument is what it supports or attacks; where that is not one thing, the argument is rebutted.
   */
  private void addUndercut(Relation relation) {
    List<String> steps = stepsFrom.getOrDefault(relation.to(), List.of());
    if (relation.to() instanceof Argument && steps.size() == 1) {
      step(RelationKind.UNDERCUT, relation, steps.get(0));
    } else {
      step(RelationKind.REBUTTAL, relation, inferences.idOf(relation.to()), UNDERCUT);
    }
  }

  private void step(RelationKind kind, Relation relation, String to, String... tags) {
    String from = inferences.idOf(relation.from());
    if (!known.add(List.of(kind, from, to, ImmutableList.copyOf(tags)))) {
      return;
    }
    String derived = org.argumentgraph.Relation.derivedId(kind, List.of(from), to);
    Map<String, Object> drawn = new LinkedHashMap<>();
    String id = derived;
    if (!ids.take(derived)) {
      id = ids.of(derived, "relation");
      drawn.put("id", id);
    }
    drawn.put(kind.name().toLowerCase(Locale.ROOT), to);
    drawn.put("from", from);
    drawn.put("tags", ImmutableList.copyOf(tags));
    draft.add(
        "relations", drawn, source.document(relation.offset()), source.place(relation.offset()));
    if (kind == RelationKind.SUPPORT || kind == RelationKind.REBUTTAL) {
      stepsFrom.computeIfAbsent(relation.from(), end -> new ArrayList<>()).add(id);
    }
  }
}
