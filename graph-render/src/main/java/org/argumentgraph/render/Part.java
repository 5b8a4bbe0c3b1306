package org.argumentgraph.render;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Relation;

/**
 * What is shown of a debate.
 *
 * @param whole the debate
 * @param shown what is shown of it, as a debate of its own
 * @param subjects the ids of the claims that the view is about
 * @param folds what is folded below a claim or question, by its id; {@link Folding#LOOSE} for what
 *     hangs below nothing
 * @param changes what has changed since another version, by id
 * @param caption what the view shows, in words; empty for the whole
 */
record Part(
    ArgumentGraph whole,
    ArgumentGraph shown,
    ImmutableSet<String> subjects,
    ImmutableMap<String, Fold> folds,
    ImmutableMap<String, Badge> changes,
    String caption) {
  static Part whole(ArgumentGraph graph) {
    return new Part(graph, graph, ImmutableSet.of(), ImmutableMap.of(), ImmutableMap.of(), "");
  }

  Part withFolds(ImmutableMap<String, Fold> folded) {
    return new Part(whole, shown, subjects, folded, changes, caption);
  }

  Part changed(ArgumentGraph both, ImmutableMap<String, Badge> changed, String words) {
    return new Part(whole, both, subjects, folds, changed, words);
  }

  boolean isWhole() {
    return caption.isEmpty();
  }

  /** Keeps claims and questions, and of the relations those that are kept and whose ends are. */
  Part keeping(Set<String> kept, ImmutableSet<String> about, String words) {
    ArgumentGraph.Builder builder = ArgumentGraph.builder(whole.title());
    shown.speakers().forEach(builder::speaker);
    shown.occasions().forEach(builder::occasion);
    shown.sources().forEach(builder::source);
    Set<String> left = closed(kept);
    shown.elements().stream().filter(element -> left.contains(element.id())).forEach(builder::add);
    shown.stances().stream()
        .filter(stance -> left.contains(stance.element()))
        .forEach(builder::stance);
    if (whole.hasNamedTheses()) {
      whole.theses().stream().map(Claim::id).filter(left::contains).forEach(builder::theses);
    }
    return new Part(whole, builder.build(), about, ImmutableMap.of(), changes, words);
  }

  /** A relation that loses an end goes, and with it what bears on that relation. */
  private Set<String> closed(Set<String> kept) {
    Set<String> left = new HashSet<>(kept);
    Deque<String> gone = new ArrayDeque<>();
    for (Element element : shown.elements()) {
      if (!left.contains(element.id())) {
        gone.add(element.id());
      }
    }
    while (!gone.isEmpty()) {
      String id = gone.remove();
      for (Relation relation : shown.relationsTo(id)) {
        if (left.remove(relation.id())) {
          gone.add(relation.id());
        }
      }
      for (Relation relation : shown.relationsFrom(id)) {
        if (left.remove(relation.id())) {
          gone.add(relation.id());
        }
      }
    }
    return left;
  }
}
