package org.argumentgraph.io.argdown;

import static org.argumentgraph.io.argdown.ArgdownModel.RelationType.ATTACK;
import static org.argumentgraph.io.argdown.ArgdownModel.RelationType.CONTRADICTORY;
import static org.argumentgraph.io.argdown.ArgdownModel.RelationType.SUPPORT;
import static org.argumentgraph.io.argdown.ArgdownModel.RelationType.UNDERCUT;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.io.argdown.ArgdownModel.Argument;
import org.argumentgraph.io.argdown.ArgdownModel.Content;
import org.argumentgraph.io.argdown.ArgdownModel.Data;
import org.argumentgraph.io.argdown.ArgdownModel.End;
import org.argumentgraph.io.argdown.ArgdownModel.EquivalenceClass;
import org.argumentgraph.io.argdown.ArgdownModel.Inference;
import org.argumentgraph.io.argdown.ArgdownModel.Passage;
import org.argumentgraph.io.argdown.ArgdownModel.Relation;
import org.argumentgraph.io.argdown.ArgdownModel.Section;

/** Puts a model together in the order in which a document is read. */
final class ModelBuilder {
  /**
   * A statement or an argument as it stands somewhere.
   *
   * @param isArgument whether it is in angle brackets
   * @param title its title, if it has one
   * @param isReference whether it only refers
   * @param content what it says
   * @param data what stands in braces
   * @param offset where it begins
   */
  record Item(
      boolean isArgument,
      Optional<String> title,
      boolean isReference,
      Content content,
      Optional<Data> data,
      int offset) {}

  private final ArgdownModel model = new ArgdownModel();
  private final Set<Relation> known = new HashSet<>();
  private Optional<Section> section = Optional.empty();
  private int untitled;

  ArgdownModel build() {
    Interpretation.complete(model);
    return model;
  }

  void frontMatter(Optional<Data> data) {
    model.setFrontMatter(data);
  }

  void heading(int level, Content heading, Optional<Data> data, int offset) {
    Optional<Section> parent = section;
    while (parent.isPresent() && parent.get().level() >= level) {
      parent = parent.get().parent();
    }
    int number = model.sections().size() + 1;
    Section opened = new Section(number, level, heading, data, parent, offset);
    model.sections().add(opened);
    section = Optional.of(opened);
  }

  /** Adds a statement or an argument to those of its title. */
  End add(Item item) {
    Passage passage =
        new Passage(item.content(), item.isReference(), item.data(), section, item.offset());
    String title = item.title().orElseGet(this::nextTitle);
    boolean isNamed = item.title().isPresent();
    if (item.isArgument()) {
      Argument argument =
          model.arguments().computeIfAbsent(title, key -> new Argument(key, isNamed));
      argument.passages().add(passage);
      return argument;
    }
    EquivalenceClass statement =
        model.statements().computeIfAbsent(title, key -> new EquivalenceClass(key, isNamed));
    statement.passages().add(passage);
    return statement;
  }

  private String nextTitle() {
    untitled++;
    return "Untitled " + untitled;
  }

  /** Begins a premise-conclusion structure, of an argument without a title unless one is given. */
  Argument reconstruct(Optional<Argument> named, int offset) {
    Argument argument = named.orElseGet(() -> {
      String title = nextTitle();
      return model.arguments().computeIfAbsent(title, key -> new Argument(key, false));
    });
    argument.reconstructIn(section, offset);
    return argument;
  }

  /**
   * Makes the relation that a sign between two things stands for.
   *
   * @param inference what is undercut where a step of a premise-conclusion structure is said to be
   */
  static Relation relation(Token sign, End parent, End child, Optional<Inference> inference) {
    int offset = sign.offset();
    return switch (sign.type()) {
      case INCOMING_SUPPORT -> new Relation(SUPPORT, parent, child, offset);
      case OUTGOING_SUPPORT -> new Relation(SUPPORT, child, parent, offset);
      case INCOMING_ATTACK -> new Relation(ATTACK, parent, child, offset);
      case OUTGOING_ATTACK -> new Relation(ATTACK, child, parent, offset);
      case CONTRADICTION -> new Relation(CONTRADICTORY, parent, child, offset);
      case INCOMING_UNDERCUT -> new Relation(UNDERCUT, parent, child, offset);
      default -> {
        boolean isStep = parent instanceof EquivalenceClass && inference.isPresent();
        yield new Relation(UNDERCUT, child, isStep ? inference.get() : parent, offset);
      }
    };
  }

  /** Adds a relation, unless it is there. */
  void add(Relation relation) {
    boolean isReversed =
        relation.type() == CONTRADICTORY && known.contains(relation.content().reversed());
    if (!isReversed && known.add(relation.content())) {
      model.relations().add(relation);
    }
  }
}
