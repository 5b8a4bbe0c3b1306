package org.argumentgraph;

import static org.argumentgraph.Problem.Rule.ENDS_MISMATCH;
import static org.argumentgraph.Problem.Rule.ID_DUPLICATE;
import static org.argumentgraph.Problem.Rule.OUT_OF_RANGE;
import static org.argumentgraph.Problem.Rule.RELATION_LOOP;
import static org.argumentgraph.internal.layout.Layout.NOWHERE;

import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.argumentgraph.internal.layout.Layout;

/** Checks whether relations fit what they start from and end in. */
final class RelationRules {
  private final Layout<Element> elements;
  private final ElementType[] types;
  private final Complaints complaints;

  RelationRules(Layout<Element> elements, Complaints complaints) {
    this.elements = elements;
    this.complaints = complaints;
    types = new ElementType[elements.size()];
    for (int position = 0; position < types.length; position++) {
      types[position] = elements.get(position).type();
    }
  }

  /** Checks a relation by its number. */
  void check(Relation relation, int number, Supplier<String> subject) {
    ends(relation, number, subject);
    weight(relation.weight(), subject);
  }

  private void weight(double weight, Supplier<String> subject) {
    if (!(weight > 0 && weight <= 1)) {
      complaints.add(
          OUT_OF_RANGE,
          subject,
          "weight",
          weight,
          "the weight is " + weight,
          "give a number above 0, at most 1");
    }
  }

  private void ends(Relation relation, int number, Supplier<String> subject) {
    RelationKind kind = relation.kind();
    List<String> premises = relation.sources();
    if (premises.isEmpty()) {
      complaints.add(
          ENDS_MISMATCH,
          subject,
          "from",
          "",
          "it starts from nothing",
          "name at least one " + words(kind.sources()));
    }
    if (kind.symmetric() && premises.size() > 1) {
      complaints.add(
          ENDS_MISMATCH,
          subject,
          "from",
          "",
          an(kind) + " has one source, not " + premises.size(),
          "write one " + name(kind) + " for each");
    }
    if (premises.size() > 1 && new HashSet<>(premises).size() < premises.size()) {
      complaints.add(
          ID_DUPLICATE, subject, "from", "", "a premise is listed twice", "list each premise once");
    }
    int first = elements.sources().start(number);
    for (int i = 0; i < premises.size(); i++) {
      End end = new End(elements.sources().item(first + i), premises.get(i), "from", "start from");
      end(end, kind, kind.sources(), subject);
    }
    End target = new End(elements.target(number), relation.target(), "target", "end in");
    end(target, kind, kind.targets(), subject);
  }

  /** One end of a relation: what it is, what it was called, in which field, in which words. */
  private record End(int position, String id, String field, String verb) {}

  private void end(End end, RelationKind kind, Set<ElementType> allowed, Supplier<String> subject) {
    if (end.position() == NOWHERE) {
      complaints.unknown(
          end.id(), "element", Lists.transform(elements, Element::id), subject, end.field());
      return;
    }
    ElementType type = types[end.position()];
    if (!allowed.contains(type)) {
      complaints.add(
          ENDS_MISMATCH,
          subject,
          end.field(),
          end.id(),
          an(kind) + " cannot " + end.verb() + " the " + name(type) + " \"" + end.id() + "\"",
          "let it " + end.verb() + " a " + words(allowed) + advice(kind, type, end.field()));
    }
  }

  /** The two slips that everybody makes at first. */
  private static String advice(RelationKind kind, ElementType type, String field) {
    if (field.equals("target") && kind == RelationKind.REBUTTAL && type == ElementType.RELATION) {
      return "; to attack the step itself, use an undercut";
    }
    if (field.equals("target") && kind == RelationKind.UNDERCUT && type == ElementType.CLAIM) {
      return "; to attack the claim itself, use a rebuttal";
    }
    return "";
  }

  /** Follows targets from relation to relation; no chain of them may close. */
  void loops() {
    int[] next = next();
    int[] visitedIn = new int[next.length];
    for (int start = 0; start < next.length; start++) {
      int walk = start + 1;
      int at = start;
      while (next[at] != NOWHERE && visitedIn[at] == 0) {
        visitedIn[at] = walk;
        at = next[at];
      }
      if (next[at] != NOWHERE && visitedIn[at] == walk) {
        Relation closing = (Relation) elements.get(at);
        complaints.add(
            RELATION_LOOP,
            () -> "relation " + closing.id(),
            "target",
            closing.target(),
            "it ends in itself through relations alone",
            "let one of the relations on the way end in a claim");
      }
    }
  }

  /** For each position of a relation, the position of that in which it ends. */
  private int[] next() {
    int[] next = new int[elements.size()];
    Arrays.fill(next, NOWHERE);
    for (int number = 0; number < elements.relations(); number++) {
      next[elements.relation(number)] = elements.target(number);
    }
    elements.repeated().forEach(position -> next[position] = NOWHERE);
    return next;
  }

  private static String words(Set<ElementType> types) {
    return types.stream().sorted().map(RelationRules::name).collect(Collectors.joining(" or a "));
  }

  private static String an(RelationKind kind) {
    return ("AEIOU".indexOf(kind.name().charAt(0)) < 0 ? "a " : "an ") + name(kind);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
