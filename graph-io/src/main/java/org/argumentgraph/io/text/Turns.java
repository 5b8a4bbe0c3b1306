package org.argumentgraph.io.text;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.Optional;

/**
 * How the turns of a transcript are marked.
 *
 * @param speakers the names that stand before a colon, or alone in a line, at least twice
 * @param alone how many lines are such a name alone
 * @param labelled how many lines begin with such a name and a colon
 */
record Turns(ImmutableSet<String> speakers, int alone, int labelled) {
  /**
   * The beginning of a turn.
   *
   * @param speaker who speaks
   * @param time the clock time, if it is given
   * @param text what is said in the same line; may be empty
   */
  record Start(String speaker, Optional<String> time, String text) {}

  static Turns in(List<TextLine> lines) {
    Multiset<String> alone = HashMultiset.create();
    Multiset<String> labelled = HashMultiset.create();
    for (TextLine line : lines) {
      start(line.text())
          .ifPresent(start -> (start.text().isEmpty() ? alone : labelled).add(start.speaker()));
    }
    ImmutableSet<String> speakers = lines.stream()
        .flatMap(line -> start(line.text()).stream())
        .map(Start::speaker)
        .filter(name -> alone.count(name) + labelled.count(name) >= 2)
        .collect(ImmutableSet.toImmutableSet());
    return new Turns(speakers, count(alone, speakers), count(labelled, speakers));
  }

  private static int count(Multiset<String> names, ImmutableSet<String> speakers) {
    return (int) names.stream().filter(speakers::contains).count();
  }

  Optional<Start> at(TextLine line) {
    return start(line.text()).filter(start -> speakers.contains(start.speaker()));
  }

  private static Optional<Start> start(String line) {
    Optional<Clock> before = Clock.atStart(line);
    if (before.filter(Clock::dashed).isPresent()) {
      // A section, or its entry in the contents.
      return Optional.empty();
    }
    String rest = before.map(Clock::rest).orElse(line);
    Optional<String> time = before.map(Clock::time);
    Optional<Label> label = Label.of(rest);
    if (label.isPresent()) {
      return Optional.of(
          new Start(label.orElseThrow().name(), time, label.orElseThrow().rest()));
    }
    Optional<Clock> after = Clock.atEnd(rest);
    String name = after.map(Clock::rest).orElse(rest);
    if (name.endsWith(":")) {
      name = name.substring(0, name.length() - 1);
    }
    return Label.isName(name)
        ? Optional.of(new Start(name, time.or(() -> after.map(Clock::time)), ""))
        : Optional.empty();
  }
}
