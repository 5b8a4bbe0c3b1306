package org.argumentgraph.io.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * The entries of a mapping in the order of the document. Most are few and are looked through; many
 * are looked up.
 */
public final class Entries implements Iterable<Node.Entry> {
  /** Where nothing stands. */
  public static final int NOWHERE = -1;

  private static final int FEW = 16;

  private Node.Entry[] entries = new Node.Entry[8];
  private int size;
  private Map<String, Integer> many = Map.of();

  /** Returns how many there are. */
  public int size() {
    return size;
  }

  /** Returns an entry, counted from 0. */
  public Node.Entry get(int index) {
    return entries[index];
  }

  /** Adds an entry with a key that is not there yet. */
  public void add(Node.Entry entry) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
    }
    if (size == FEW) {
      many = new HashMap<>();
    }
    if (size >= FEW) {
      many.put(entry.key(), size);
    }
    entries[size++] = entry;
  }

  /** Returns where the entry of a key stands, or {@link #NOWHERE}. */
  public int find(String key) {
    return find(key, 0);
  }

  /** Returns where the entry of a key stands, which may be at a guess, or {@link #NOWHERE}. */
  public int find(String key, int guess) {
    if (guess < size && entries[guess].key().equals(key)) {
      return guess;
    }
    for (int index = 0; index < Math.min(size, FEW); index++) {
      if (entries[index].key().equals(key)) {
        return index;
      }
    }
    return size <= FEW ? NOWHERE : many.getOrDefault(key, NOWHERE);
  }

  @Override
  public Iterator<Node.Entry> iterator() {
    return Arrays.asList(entries).subList(0, size).iterator();
  }
}
