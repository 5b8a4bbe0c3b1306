package org.argumentgraph.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
  /** All claims of those statements that have several. */
  private final Map<Integer, List<Claim>> restated = new HashMap<>();

  /** Numbers the statements, and writes the number of each claim at its place. */
  Statements(Layout<Element> layout, int[] numberOf) {
    this.layout = layout;
    int[] found = new int[layout.size()];
    int count = 0;
    for (int place = 0; place < layout.size(); place++) {
      if (layout.get(place) instanceof Claim claim) {
        int first = layout.first(place);
        if (first == place) {
          numberOf[place] = count;
          found[count++] = place;
        } else {
          numberOf[place] = numberOf[first];
          restated
              .computeIfAbsent(
                  numberOf[first], any -> new ArrayList<>(List.of((Claim) layout.get(first))))
              .add(claim);
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

  List<Claim> claims(int statement) {
    List<Claim> several = restated.get(statement);
    return several == null ? List.of(first(statement)) : Collections.unmodifiableList(several);
  }
}
