package org.argumentgraph.io.argdown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.io.internal.Node;

/**
 * What an Argdown document says, in Argdown's own words: statements of one title are one
 * equivalence class, arguments may have a premise-conclusion structure, relations lead from one of
 * these to another or to an inference.
 */
final class ArgdownModel {
  /** What a relation says. */
  enum RelationType {
    SUPPORT,
    ATTACK,
    /** What a support between statements says in strict mode. */
    ENTAILS,
    /** What an attack between statements says in strict mode. */
    CONTRARY,
    CONTRADICTORY,
    UNDERCUT;

    boolean isSymmetric() {
      return this == CONTRARY || this == CONTRADICTORY;
    }
  }

  /** What a relation may lead from or to. Each is equal to itself only. */
  sealed interface End permits Titled, Inference {}

  /** What is known by a title. */
  abstract static sealed class Titled implements End permits EquivalenceClass, Argument {
    private final String title;
    private final boolean isNamed;
    private final List<Passage> passages = new ArrayList<>();

    Titled(String title, boolean isNamed) {
      this.title = title;
      this.isNamed = isNamed;
    }

    String title() {
      return title;
    }

    /** Returns whether the title stands in the document, or else is only a number. */
    boolean isNamed() {
      return isNamed;
    }

    /** Returns all places where it is defined or referred to. */
    List<Passage> passages() {
      return passages;
    }

    /** Returns where it is defined first or, if it is not, first referred to. */
    int offset() {
      return passages.stream()
          .filter(passage -> !passage.isReference())
          .findFirst()
          .or(() -> passages.stream().findFirst())
          .map(Passage::offset)
          .orElse(0);
    }

    /**
     * Returns the section that it belongs to, which is where it is defined unless its data differ.
     */
    Optional<Section> section() {
      Optional<Section> chosen = Optional.empty();
      for (Passage passage : passages) {
        Optional<Boolean> isInGroup = passage.data().flatMap(data -> data.flag("isInGroup"));
        if (isInGroup.orElse(chosen.isEmpty() && !passage.isReference())) {
          chosen = passage.section();
        }
      }
      return chosen.isPresent() || passages.isEmpty() ? chosen : passages.get(0).section();
    }

    Set<String> tags() {
      Set<String> tags = new LinkedHashSet<>();
      passages.forEach(passage -> tags.addAll(passage.content().tags()));
      return tags;
    }

    @Override
    public String toString() {
      return title;
    }
  }

  /** All statements of one title. */
  static final class EquivalenceClass extends Titled {
    EquivalenceClass(String title, boolean isNamed) {
      super(title, isNamed);
    }
  }

  /** An argument, with the steps of its premise-conclusion structure if it has one. */
  static final class Argument extends Titled {
    private final List<Step> steps = new ArrayList<>();
    private Optional<Section> sectionOfSteps = Optional.empty();
    private int offsetOfSteps;

    Argument(String title, boolean isNamed) {
      super(title, isNamed);
    }

    /** Says where its premise-conclusion structure stands. */
    void reconstructIn(Optional<Section> section, int offset) {
      sectionOfSteps = section;
      offsetOfSteps = offset;
    }

    List<Step> steps() {
      return steps;
    }

    boolean isReconstructed() {
      return !steps.isEmpty();
    }

    Step conclusion() {
      return steps.get(steps.size() - 1);
    }

    @Override
    int offset() {
      return isReconstructed() ? offsetOfSteps : super.offset();
    }

    @Override
    Optional<Section> section() {
      return sectionOfSteps.isPresent() ? sectionOfSteps : super.section();
    }
  }

  /**
   * A numbered statement of a premise-conclusion structure.
   *
   * @param number what stands in the parentheses
   * @param statement what is stated
   * @param inference how it follows; empty if it is a premise
   */
  record Step(String number, EquivalenceClass statement, Optional<Inference> inference) {}

  /** A step from premises to a conclusion. */
  static final class Inference implements End {
    private final Argument argument;
    private final int offset;
    private final List<String> rules;
    private final Optional<Data> data;
    private int conclusion;

    Inference(Argument argument, int offset, List<String> rules, Optional<Data> data) {
      this.argument = argument;
      this.offset = offset;
      this.rules = ImmutableList.copyOf(rules);
      this.data = data;
    }

    Argument argument() {
      return argument;
    }

    int offset() {
      return offset;
    }

    List<String> rules() {
      return rules;
    }

    Optional<Data> data() {
      return data;
    }

    /** Returns the index of the step that it leads to. */
    int conclusion() {
      return conclusion;
    }

    void concludeIn(int step) {
      conclusion = step;
    }

    @Override
    public String toString() {
      return argument + "/" + conclusion;
    }
  }

  /**
   * A place where something is defined or referred to.
   *
   * @param content what it says; nothing if it is a reference
   * @param isReference whether it only refers
   * @param data what stands in braces
   * @param section the section in which it stands
   * @param offset where it begins
   */
  record Passage(
      Content content,
      boolean isReference,
      Optional<Data> data,
      Optional<Section> section,
      int offset) {}

  /**
   * A piece of text.
   *
   * @param text its words, without tags, emphasis and addresses
   * @param tags its tags
   * @param addresses where its links lead
   * @param isEmphasized whether something in it is bold or italic
   */
  record Content(
      String text,
      ImmutableSet<String> tags,
      ImmutableList<String> addresses,
      boolean isEmphasized) {}

  /**
   * What stands in braces, or in front of a document.
   *
   * @param mapping its fields, with their lines counted from where it begins
   * @param offset where it begins
   */
  record Data(Node.Mapping mapping, int offset) {
    Optional<Node> field(String name) {
      int index = mapping.entries().find(name);
      return index < 0
          ? Optional.empty()
          : Optional.of(mapping.entries().get(index).value());
    }

    Optional<Boolean> flag(String name) {
      return field(name)
          .filter(value ->
              value instanceof Node.Scalar scalar && scalar.type() == Node.ScalarType.BOOLEAN)
          .map(value -> Boolean.valueOf(((Node.Scalar) value).text()));
    }
  }

  /**
   * A heading, with what it has below it.
   *
   * @param number counted from 1
   * @param level counted from 1
   * @param heading its text
   * @param data what stands in braces behind it
   * @param parent the heading below which it stands
   * @param offset where it begins
   */
  record Section(
      int number,
      int level,
      Content heading,
      Optional<Data> data,
      Optional<Section> parent,
      int offset) {
    String title() {
      return heading.text();
    }

    /** Titles from the outermost to this. */
    List<String> path() {
      List<String> path = new ArrayList<>();
      Optional<Section> section = Optional.of(this);
      while (section.isPresent()) {
        path.add(0, section.get().title());
        section = section.get().parent();
      }
      return path;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Section section && section.number == number;
    }

    @Override
    public int hashCode() {
      return number;
    }
  }

  /**
   * A relation.
   *
   * @param type what it says
   * @param from what it leads from
   * @param to what it leads to
   * @param offset where it stands
   */
  record Relation(RelationType type, End from, End to, int offset) {
    Relation(RelationType type, End from, End to) {
      this(type, from, to, 0);
    }

    /** The relation without its place, to find others that say the same. */
    Relation content() {
      return new Relation(type, from, to);
    }

    Relation reversed() {
      return new Relation(type, to, from);
    }
  }

  private final Map<String, EquivalenceClass> statements = new LinkedHashMap<>();
  private final Map<String, Argument> arguments = new LinkedHashMap<>();
  private final List<Section> sections = new ArrayList<>();
  private List<Relation> relations = new ArrayList<>();
  private Optional<Data> frontMatter = Optional.empty();

  /** The equivalence classes by their titles. */
  Map<String, EquivalenceClass> statements() {
    return statements;
  }

  /** The arguments by their titles. */
  Map<String, Argument> arguments() {
    return arguments;
  }

  /** All headings, in the order of the document. */
  List<Section> sections() {
    return sections;
  }

  List<Relation> relations() {
    return relations;
  }

  void replaceRelations(List<Relation> others) {
    relations = others;
  }

  Optional<Data> frontMatter() {
    return frontMatter;
  }

  void setFrontMatter(Optional<Data> data) {
    frontMatter = data;
  }

  /** Whether relations between statements say what follows, and not only what bears on what. */
  boolean isStrict() {
    return frontMatter
        .flatMap(data -> data.field("model"))
        .filter(Node.Mapping.class::isInstance)
        .map(model -> new Data((Node.Mapping) model, 0))
        .flatMap(model -> model.field("mode"))
        .filter(mode -> mode instanceof Node.Scalar scalar && scalar.text().equals("strict"))
        .isPresent();
  }
}
