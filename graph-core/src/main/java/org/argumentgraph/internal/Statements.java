package org.argumentgraph.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.internal.layout.Layout;

/** The statements of a debate by number: its claims, where restated claims are one. */
final class Statements {
  private final Layout<Element> layout;
  /** Where the first claim of each statement stands. */
  private final int[] places;
  /** Where all claims stand of those statements that have several. */
  private final Map<Integer, List<Integer>> restated = new HashMap<>();

  /** Numbers the statements, and writes the number of each claim at its place. */
  Statements(Layout<Element> layout, int[] numberOf) {
    this.layout = layout;
    int[] found = new int[layout.size()];
    int count = 0;
    for (int place = 0; place < layout.size(); place++) {
      if (layout.get(place) instanceof Claim) {
        int first = layout.first(place);
        if (first == place) {
          numberOf[place] = count;
          found[count++] = place;
        } else {
          numberOf[place] = numberOf[first];
          restated
              .computeIfAbsent(numberOf[first], any -> new ArrayList<>(List.of(first)))
              .add(place);
        }
      }
    }
    places = Arrays.copyOf(found, count);
  }

  int count() {
    return places.length;
  }

  int place(int statement) {
    return places[statement];
  }

  Claim first(int statement) {
    return (Claim) layout.get(places[statement]);
  }

  int[] places(int statement) {
    List<Integer> several = restated.get(statement);
    return several == null
        ? new int[] {places[statement]}
        : several.stream().mapToInt(Integer::intValue).toArray();
  }

  List<Claim> claims(int statement) {
    List<Integer> several = restated.get(statement);
    return several == null
        ? List.of(first(statement))
        : several.stream().map(place -> (Claim) layout.get(place)).toList();
  }
}
