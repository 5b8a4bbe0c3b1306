package org.argumentgraph.dung;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.argumentgraph.internal.Components;

/**
 * Goes through all complete or all preferred extensions by the strongly connected components of
 * what is left to settle, in order: an extension is chosen for one of them, what follows from that
 * is drawn, and the next is asked for its extensions under these circumstances; what an earlier one
 * leaves undecided bars what it attacks. Every choice can be completed, so that none is in vain
 * (Pietro Baroni, Massimiliano Giacomin, Giovanni Guida, <i>SCC-recursiveness: a general schema for
 * argumentation semantics</i>, Artificial Intelligence 168, 2005).
 */
final class Descent implements Iterator<Labelling> {
  /** A component that was asked, and which of its extensions comes next. */
  private static final class Choice {
    final int component;
    final int mark;
    final Found found;
    int next;

    Choice(int component, int mark, Found found) {
      this.component = component;
      this.mark = mark;
      this.found = found;
    }
  }

  private final AttackFramework framework;
  private final Semantics semantics;
  private final Settlement settlement;
  private final Cutter cutter;

  /** What is open at first, ascending, and its components, in the numbers of this array. */
  private final int[] rest;

  private final Components components;
  private final Map<Part.Key, Found> met = new HashMap<>();
  private final Deque<Choice> path = new ArrayDeque<>();
  private boolean started;
  private boolean ready;
  private boolean ended;

  Descent(AttackFramework framework, Semantics semantics, Settlement settlement) {
    this.framework = framework;
    this.semantics = semantics;
    this.settlement = settlement;
    cutter = new Cutter(framework);
    rest = IntStream.range(0, framework.size()).filter(settlement::isOpen).toArray();
    components = Components.of(cutter.cut(rest).attacked());
  }

  @Override
  public boolean hasNext() {
    if (!ready && !ended) {
      ready = started ? turn() : descend(0);
      ended = !ready;
      started = true;
    }
    return ready;
  }

  /** Takes the next extension of the last component that has one. */
  private boolean turn() {
    while (!path.isEmpty()) {
      Choice last = path.getLast();
      settlement.undo(last.mark);
      if (last.found.has(last.next)) {
        settlement.settle(last.found.part(), last.found.get(last.next++));
        return descend(last.component);
      }
      path.removeLast();
    }
    return false;
  }

  /** Settles all components from one on by their first extensions. */
  private boolean descend(int from) {
    for (int component = from; component < components.count(); component++) {
      for (int[] open = open(component); open.length > 0; open = open(component)) {
        Interruption.check();
        Found found = extensions(open);
        if (!found.has(0)) {
          throw new IllegalStateException("A part has no " + semantics.word() + " extension");
        }
        Choice choice = new Choice(component, settlement.mark(), found);
        path.addLast(choice);
        settlement.settle(found.part(), found.get(choice.next++));
      }
    }
    return true;
  }

  /** What is open in a component, or the first component of that if it has fallen apart. */
  private int[] open(int component) {
    int size = components.size(component);
    int[] open = IntStream.range(0, size)
        .map(number -> rest[components.member(component, number)])
        .filter(settlement::isOpen)
        .toArray();
    if (open.length == size || open.length == 0) {
      return open;
    }
    Components smaller = Components.of(cutter.cut(open).attacked());
    return IntStream.range(0, smaller.size(0))
        .map(number -> open[smaller.member(0, number)])
        .toArray();
  }

  private Found extensions(int[] members) {
    BitSet barred = new BitSet();
    for (int number = 0; number < members.length; number++) {
      barred.set(number, settlement.isBarred(members[number]));
    }
    return met.computeIfAbsent(
        new Part.Key(ImmutableIntArray.copyOf(members), barred),
        key -> new Found(cutter.cut(members, barred), semantics));
  }

  @Override
  public Labelling next() {
    if (!hasNext()) {
      throw new NoSuchElementException("There are no more extensions");
    }
    ready = false;
    return LabellingRecord.of(framework, settlement.in());
  }
}
