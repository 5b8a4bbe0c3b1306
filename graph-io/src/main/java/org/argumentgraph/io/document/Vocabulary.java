package org.argumentgraph.io.document;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.argumentgraph.Attitude;
import org.argumentgraph.ElementType;
import org.argumentgraph.RelationKind;

/** The words of the format for what the model knows as constants. */
final class Vocabulary {
  /** What a document says first, and the one version there is. */
  static final String FORMAT = "argument-graph";

  static final int VERSION = 1;

  /** Relation kinds by the noun under which the long form has the target. */
  static final ImmutableMap<String, RelationKind> NOUNS = Maps.uniqueIndex(
      Arrays.asList(RelationKind.values()), kind -> kind.name().toLowerCase(Locale.ROOT));

  /** Attitudes by the verb under which a stance has its element. */
  static final ImmutableMap<String, Attitude> ATTITUDES = Maps.uniqueIndex(
      Arrays.asList(Attitude.values()), attitude -> attitude.name().toLowerCase(Locale.ROOT));

  private static final ImmutableListMultimap<ElementType, RelationKind> INLINE_KINDS =
      Arrays.stream(RelationKind.values())
          .filter(kind -> kind.sources().size() == 1)
          .collect(ImmutableListMultimap.toImmutableListMultimap(
              kind -> kind.sources().iterator().next(), kind -> kind));

  private Vocabulary() {}

  static String noun(RelationKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static String word(Attitude attitude) {
    return attitude.name().toLowerCase(Locale.ROOT);
  }

  /** The kinds whose short form stands with an element of a type, by the verb. */
  static List<RelationKind> inlineKinds(ElementType type) {
    return INLINE_KINDS.get(type);
  }
}
