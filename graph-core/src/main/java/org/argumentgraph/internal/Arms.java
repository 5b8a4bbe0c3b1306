package org.argumentgraph.internal;

import java.util.Arrays;
import org.argumentgraph.Element;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.internal.layout.Layout;

/** The arms of the relations of a debate, in order, read in one pass over its elements. */
final class Arms {
  private int[] numbers;
  private int[] places;
  private byte[] signs;
  private double[] weights;

  Arms(Layout<Element> layout) {
    numbers = new int[layout.relations() + 1];
    places = new int[numbers.length];
    signs = new byte[numbers.length];
    weights = new double[numbers.length];
    int filled = 0;
    int number = 0;
    for (int place = 0; place < layout.size(); place++) {
      if (layout.get(place) instanceof Relation relation) {
        RelationKind kind = relation.kind();
        int arms = arms(kind);
        if (filled + arms > numbers.length) {
          resize(2 * filled);
        }
        for (int arm = filled; arm < filled + arms; arm++) {
          numbers[arm] = number;
          places[arm] = place;
          signs[arm] = (byte) kind.polarity();
          weights[arm] = relation.weight() * kind.weightFactor();
        }
        filled += arms;
        number++;
      }
    }
    resize(filled);
  }

  private static int arms(RelationKind kind) {
    return switch (kind) {
      case CHALLENGE -> 0;
      case CONTRADICTION -> 2;
      default -> 1;
    };
  }

  private void resize(int size) {
    numbers = Arrays.copyOf(numbers, size);
    places = Arrays.copyOf(places, size);
    signs = Arrays.copyOf(signs, size);
    weights = Arrays.copyOf(weights, size);
  }

  /** The number of the relation of an arm. */
  int number(int arm) {
    return numbers[arm];
  }

  /** Where the relation of each arm stands among the elements. */
  int[] places() {
    return places;
  }

  /** The polarity of each arm. */
  byte[] signs() {
    return signs;
  }

  /** The weight of each arm, as far as its kind makes it count. */
  double[] weights() {
    return weights;
  }
}
