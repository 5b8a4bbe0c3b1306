package org.argumentgraph.io.csv;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.argumentgraph.Attitude;
import org.argumentgraph.RelationKind;

/** The words in the column of kinds. */
final class Words {
  private static final ImmutableMap<String, RelationKind> KINDS = kinds();

  private static final ImmutableMap<String, Attitude> ATTITUDES = Arrays.stream(Attitude.values())
      .collect(ImmutableMap.toImmutableMap(Words::of, attitude -> attitude));

  private Words() {}

  /** A kind goes by its noun and by its verb. */
  private static ImmutableMap<String, RelationKind> kinds() {
    ImmutableMap.Builder<String, RelationKind> kinds = ImmutableMap.builder();
    for (RelationKind kind : RelationKind.values()) {
      kinds.put(of(kind), kind).put(kind.verb(), kind);
    }
    return kinds.buildOrThrow();
  }

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static Optional<RelationKind> kind(String word) {
    return Optional.ofNullable(KINDS.get(word.toLowerCase(Locale.ROOT)));
  }

  static Optional<Attitude> attitude(String word) {
    return Optional.ofNullable(ATTITUDES.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Returns all words to choose from. */
  static String all() {
    return Stream.of(List.of(RelationKind.values()), List.of(Attitude.values()))
        .flatMap(List::stream)
        .map(Words::of)
        .collect(Collectors.joining(", "));
  }
}
