package org.argumentgraph.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argumentgraph.render.Scene.Link;

/**
 * Turns round those links that would run back to the left, so that what is left can be laid out
 * from left to right.
 */
final class Orientation {
  private Orientation() {}

  /**
   * Goes through the links depth first; one that leads back to where the walk came from is turned.
   */
  static List<Link> leftToRight(List<Link> links) {
    Map<String, List<Integer>> leaving = new LinkedHashMap<>();
    Map<String, Integer> entering = new HashMap<>();
    for (int i = 0; i < links.size(); i++) {
      leaving.computeIfAbsent(links.get(i).left(), any -> new ArrayList<>()).add(i);
      entering.merge(links.get(i).right(), 1, Integer::sum);
    }
    Set<Integer> turned = new HashSet<>();
    Set<String> visited = new HashSet<>();
    List<String> starts = new ArrayList<>();
    leaving.keySet().stream().filter(name -> !entering.containsKey(name)).forEach(starts::add);
    starts.addAll(leaving.keySet());
    starts.forEach(start -> walk(start, links, leaving, visited, turned));
    List<Link> oriented = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      oriented.add(turned.contains(i) ? links.get(i).turned() : links.get(i));
    }
    return oriented;
  }

  private static void walk(
      String start,
      List<Link> links,
      Map<String, List<Integer>> leaving,
      Set<String> visited,
      Set<Integer> turned) {
    if (!visited.add(start)) {
      return;
    }
    Deque<String> path = new ArrayDeque<>();
    Set<String> onPath = new HashSet<>();
    Map<String, Integer> next = new HashMap<>();
    path.push(start);
    onPath.add(start);
    while (!path.isEmpty()) {
      String name = path.peek();
      List<Integer> out = leaving.getOrDefault(name, List.of());
      int index = next.merge(name, 1, Integer::sum) - 1;
      if (index >= out.size()) {
        onPath.remove(path.pop());
        continue;
      }
      String right = links.get(out.get(index)).right();
      if (onPath.contains(right)) {
        turned.add(out.get(index));
      } else if (visited.add(right)) {
        path.push(right);
        onPath.add(right);
      }
    }
  }
}
