package org.argumentgraph.dung;

import java.util.Arrays;

/** A list of literals that grows. */
final class Literals {
  private int[] literals = new int[8];
  private int size;

  static Literals of(int... literals) {
    Literals list = new Literals();
    for (int literal : literals) {
      list.add(literal);
    }
    return list;
  }

  Literals add(int literal) {
    if (size == literals.length) {
      literals = Arrays.copyOf(literals, 2 * size);
    }
    literals[size++] = literal;
    return this;
  }

  Literals addAll(Literals others) {
    for (int i = 0; i < others.size; i++) {
      add(others.literals[i]);
    }
    return this;
  }

  int get(int number) {
    return literals[number];
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }
}
