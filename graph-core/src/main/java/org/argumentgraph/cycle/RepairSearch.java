package org.argumentgraph.cycle;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.argumentgraph.Element;
import org.argumentgraph.internal.Network;

/**
 * Finds a smallest set of elements that hits every obstruction: one element of a shortest remaining
 * obstruction has to go, so trying each in turn, to a depth that grows by one, is exact. Of several
 * smallest repairs one is found that prefers giving up relations to giving up claims. Beyond the
 * limit, the elements are chosen greedily, and the depth that was ruled out is the lower bound.
 */
final class RepairSearch {
  private final Network network;
  private final Obstructions obstructions;
  private final int limit;
  private int searches;

  private RepairSearch(Network network, Obstructions obstructions, int limit) {
    this.network = network;
    this.obstructions = obstructions;
    this.limit = limit;
  }

  static Repair find(Network network, Obstructions obstructions, int limit) {
    return new RepairSearch(network, obstructions, limit).find();
  }

  private Repair find() {
    int size = 0;
    try {
      for (; ; size++) {
        Set<Integer> givenUp = new LinkedHashSet<>();
        if (suffices(givenUp, size)) {
          return repair(givenUp, size);
        }
      }
    } catch (Obstructions.Unproven e) {
      return repair(greedily(), size);
    }
  }

  /**
   * Gives up so many more elements if that is enough; if not, leaves the set as it was. The depth
   * is at most the size.
   */
  private boolean suffices(Set<Integer> givenUp, int more) throws Obstructions.Unproven {
    if (++searches > limit) {
      throw new Obstructions.Unproven();
    }
    Optional<List<Integer>> obstruction = obstructions.shortest(givenUp);
    if (obstruction.isEmpty()) {
      return true;
    }
    if (more == 0) {
      return false;
    }
    for (int element : relationsFirst(obstruction.get())) {
      givenUp.add(element);
      if (suffices(givenUp, more - 1)) {
        return true;
      }
      givenUp.remove(element);
    }
    return false;
  }

  private List<Integer> relationsFirst(List<Integer> elements) {
    return ImmutableList.<Integer>builder()
        .addAll(elements.stream().filter(node -> !network.isStatement(node)).toList())
        .addAll(elements.stream().filter(network::isStatement).toList())
        .build();
  }

  private Set<Integer> greedily() {
    Set<Integer> givenUp = new LinkedHashSet<>();
    Optional<List<Integer>> obstruction = obstructions.suspected(givenUp);
    while (obstruction.isPresent()) {
      int busiest = obstruction.get().get(0);
      for (int node : relationsFirst(obstruction.get())) {
        busiest = traffic(node) > traffic(busiest) ? node : busiest;
      }
      givenUp.add(busiest);
      obstruction = obstructions.suspected(givenUp);
    }
    return givenUp;
  }

  private long traffic(int node) {
    return (long) network.in().degree(node) * network.out().degree(node);
  }

  private Repair repair(Set<Integer> givenUp, int lowerBound) {
    Set<String> ids = givenUp.stream()
        .map(node -> network.isStatement(node) ? network.claim(node) : network.relation(node))
        .map(Element::id)
        .collect(Collectors.toSet());
    ImmutableList<Element> elements = network.graph().elements().stream()
        .filter(element -> ids.contains(element.id()))
        .collect(ImmutableList.toImmutableList());
    return new RepairRecord(elements, Math.min(lowerBound, elements.size()));
  }
}
