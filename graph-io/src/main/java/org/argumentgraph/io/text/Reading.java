package org.argumentgraph.io.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.argumentgraph.Source;

/** What a text was found to consist of, gathered from its beginning to its end. */
final class Reading {
  private final List<Passage> passages = new ArrayList<>();
  private final List<Source.Section> sections = new ArrayList<>();
  private final List<Source.Skipped> skipped = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private Optional<String> author = Optional.empty();

  /** Adds a passage and returns its number. */
  int add(Passage passage) {
    passages.add(passage);
    return passages.size() - 1;
  }

  /** The number of the last passage, if there is one. */
  OptionalInt last() {
    return isEmpty() ? OptionalInt.empty() : OptionalInt.of(passages.size() - 1);
  }

  Passage passage(int number) {
    return passages.get(number);
  }

  boolean isEmpty() {
    return passages.isEmpty();
  }

  void section(String heading, int line) {
    sections.add(new Source.Section(heading, line));
  }

  /**
   * Says why nothing is made of some lines; what follows on lines of the same reason joins them.
   */
  void skip(int first, int last, String reason) {
    if (!skipped.isEmpty()) {
      Source.Skipped before = skipped.get(skipped.size() - 1);
      if (before.reason().equals(reason) && before.last() + 1 >= first) {
        skipped.set(skipped.size() - 1, new Source.Skipped(before.first(), last, reason));
        return;
      }
    }
    skipped.add(new Source.Skipped(first, last, reason));
  }

  void title(String text) {
    title = Optional.of(text);
  }

  Optional<String> title() {
    return title;
  }

  /** Names who wrote the text. */
  void author(String name) {
    author = Optional.of(name);
  }

  Optional<String> author() {
    return author;
  }

  ImmutableList<Passage> passages() {
    return ImmutableList.copyOf(passages);
  }

  ImmutableList<Source.Section> sections() {
    return ImmutableList.copyOf(sections);
  }

  ImmutableList<Source.Skipped> skipped() {
    return ImmutableList.copyOf(skipped);
  }
}
